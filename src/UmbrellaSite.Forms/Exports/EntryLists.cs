using System.Globalization;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Submissions.Exports;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Exports;

/// <summary>The entries of a form as a table: a column for each question that was ever answered, in the order of the form.</summary>
internal sealed class EntryLists(SubmissionStore store)
{
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <param name="withSensitive">Whether answers are included that need special protection; the log of exports says so.</param>
    public ExportTable Of(FormDefinition form, bool withSensitive)
    {
        var entries = store.Read(session => EntryTable.Of(session, form.Key));
        var aliases = Aliases(form, entries, withSensitive);
        return new ExportTable(
            form.Alias,
            ["nummer", "eingegangen", "stand", "sprache", .. aliases],
            [.. entries.Select(entry => Row(entry, aliases))],
            withSensitive);
    }

    // Questions that the form does not ask any more come last.
    private static List<string> Aliases(FormDefinition form, List<Entry> entries, bool withSensitive)
    {
        var answers = entries.SelectMany(entry => entry.Answers).Where(answer => withSensitive || !answer.IsSensitive);
        var asked = form.Fields.Where(field => withSensitive || !field.Sensitive).Select(field => field.Alias).ToList();
        var answered = answers.Select(answer => answer.Alias).Distinct(StringComparer.Ordinal).ToList();
        return [.. asked.Where(answered.Contains), .. answered.Except(asked)];
    }

    private static IReadOnlyList<string> Row(Entry entry, List<string> aliases) =>
    [
        entry.Reference,
        TimeZoneInfo.ConvertTime(entry.Created, _berlin).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        entry.State.ToString().ToLowerInvariant(),
        entry.Culture,
        .. aliases.Select(entry.TextOf),
    ];
}
