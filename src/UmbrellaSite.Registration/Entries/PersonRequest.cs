namespace UmbrellaSite.Registration.Entries;

/// <param name="Name">First name or an alias is enough; empty for somebody who comes along unnamed.</param>
public sealed record PersonRequest(string Name, PersonKind Kind = PersonKind.Participant);
