using UmbrellaSite.Registration.Entries;

namespace UmbrellaSite.Registration.Desk;

/// <summary>What a person may change of the own registration. Seats are given up one by one, new ones asked for by registering.</summary>
/// <param name="Names">By the number of the person; who is not named stays as is.</param>
public sealed record RegistrationChange(
    IReadOnlyDictionary<int, string> Names, IReadOnlyDictionary<string, string> Answers, IReadOnlyList<Need> Needs, bool IsDiscreet);
