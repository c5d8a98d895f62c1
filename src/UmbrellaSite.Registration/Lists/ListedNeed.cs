using UmbrellaSite.Registration.Entries;

namespace UmbrellaSite.Registration.Lists;

/// <summary>What somebody who comes needs; for those only who arrange it.</summary>
public sealed record ListedNeed(string Reference, NeedKind Kind, string Remark);
