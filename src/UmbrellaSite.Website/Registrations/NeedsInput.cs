using UmbrellaSite.Registration.Entries;

namespace UmbrellaSite.Website.Registrations;

internal sealed record NeedsInput(IReadOnlySet<NeedKind> Chosen, string Remark, string? Problem);
