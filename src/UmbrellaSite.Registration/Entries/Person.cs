namespace UmbrellaSite.Registration.Entries;

/// <param name="Number">Within the entry, from 1; the one who registered is the first.</param>
/// <param name="CheckedIn">When the ticket was first scanned at the door.</param>
public sealed record Person(int Number, string Name, PersonKind Kind, bool IsCancelled, DateTimeOffset? CheckedIn);
