using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Retention;

/// <summary>
/// What a table holds about people and when that goes. Every column stands on one of the two lists, so that a new one is
/// not overlooked: a test compares them with the database.
/// </summary>
/// <param name="Personal">Columns that say something about a person, if only that they wrote.</param>
/// <param name="Impersonal">Keys, counters, moments, states.</param>
/// <param name="Period">When the personal part goes, for people: shown on the privacy page.</param>
/// <param name="Expire">Deletes or empties what has had its time; returns how many rows. Null when nothing is personal.</param>
public sealed record TableRetention(
    string Table,
    IReadOnlyList<string> Personal,
    IReadOnlyList<string> Impersonal,
    string Period,
    Func<SqlSession, DateTimeOffset, int>? Expire)
{
    public static TableRetention WithoutPersons(string table, params string[] columns) => new(table, [], columns, string.Empty, Expire: null);
}
