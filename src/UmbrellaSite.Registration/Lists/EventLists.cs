using System.Globalization;
using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions.Exports;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration.Lists;

/// <summary>
/// Who comes, for the organiser. Needs are apart: counted for everybody, named only for those with the right to them.
/// Who may ask is the caller's to check.
/// </summary>
public sealed class EventLists(SubmissionStore store)
{
    /// <summary>In the order of their coming, also those who wait or have cancelled.</summary>
    public IReadOnlyList<ListedEntry> Entries(string eventKey) => store.Read(session => EntryRows
        .In(session, eventKey, Enum.GetValues<EntryState>())
        .ConvertAll(entry => new ListedEntry(
            entry.Reference, entry.State, entry.Created, entry.MailConfirmed, entry.Mail, entry.Language, PersonRows.Of(session, entry.Key), entry.Answers)));

    /// <summary>How often what is needed, among those who have a seat: says nothing of anybody.</summary>
    public IReadOnlyDictionary<NeedKind, int> NeedCounts(string eventKey) =>
        Needs(eventKey).CountBy(need => need.Kind).ToDictionary();

    public IReadOnlyList<ListedNeed> Needs(string eventKey) => store.Read(session => session.Query(
        $"""
        SELECT e."reference", n."kind", n."remark" FROM "registrationNeed" n JOIN "registrationEntry" e ON e."key" = n."entry"
        WHERE e."event" = {eventKey} AND e."state" = 1 ORDER BY n."kind", e."number", n."id"
        """,
        row => new ListedNeed(row.String(0), (NeedKind)row.Int(1), row.String(2))));

    /// <summary>One row for each person, to be exported.</summary>
    /// <param name="headings">In the language of whoever asks, for the eight first columns; the questions follow by themselves.</param>
    public ExportTable Table(EventFacts facts, ListHeadings headings) => new(
        facts.Title,
        [.. headings.Columns, .. facts.Questions.Select(question => question.Label)],
        [.. Entries(facts.Key).SelectMany(entry => entry.Persons.Where(person => !person.IsCancelled).Select(person => Cells(facts, headings, entry, person)))]);

    private static List<string> Cells(EventFacts facts, ListHeadings headings, ListedEntry entry, Person person) =>
    [
        entry.Reference,
        headings.State(entry.State),
        person.Name,
        headings.Kind(person.Kind),
        entry.Mail,
        entry.Language,
        Time(entry.Created),
        person.CheckedIn is { } time ? Time(time) : string.Empty,
        .. facts.Questions.Select(question => entry.Answers.GetValueOrDefault(question.Key, string.Empty)),
    ];

    private static string Time(DateTimeOffset time) => BerlinTime.Of(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
