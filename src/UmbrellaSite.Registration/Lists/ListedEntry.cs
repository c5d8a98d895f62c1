using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Lists;

/// <summary>A registration as the organiser sees it, without what the person needs.</summary>
public sealed record ListedEntry(
    string Reference,
    EntryState State,
    DateTimeOffset Created,
    DateTimeOffset? MailConfirmed,
    string Mail,
    string Language,
    IReadOnlyList<Person> Persons,
    IReadOnlyDictionary<string, string> Answers);
