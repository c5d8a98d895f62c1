using System.Globalization;

namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>Keeps the counts as one small file for each day, as tab-separated lines.</summary>
internal sealed class SearchReportFiles(SearchFolder folder)
{
    public const int DaysKept = 90;

    private const string Folder = "report";
    private const string DayFormat = "yyyy-MM-dd";
    private const string Ending = ".tsv";

    public void Write(SearchDay day) => folder.Write(FileOf(day.Date), stream =>
    {
        using var writer = new StreamWriter(stream);
        foreach (var count in day.Counts)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{count.Culture}\t{count.Term}\t{count.Searches}\t{count.WithoutHits}\t{count.Clicks}\n"));
        }
    });

    public IEnumerable<TermCount> Read(DateOnly day)
    {
        var file = folder.PathOf(FileOf(day));
        return File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')).Where(line => line.Length == 5).Select(Parse) : [];
    }

    public IReadOnlyList<DateOnly> Days()
    {
        var path = folder.PathOf(Folder);
        return !Directory.Exists(path) ? [] : [.. Directory.EnumerateFiles(path, "*" + Ending)
            .Select(file => DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(file), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null)
            .OfType<DateOnly>()
            .Order()];
    }

    public void DeleteBefore(DateOnly day)
    {
        foreach (var outdated in Days().Where(kept => kept < day))
        {
            File.Delete(folder.PathOf(FileOf(outdated)));
        }
    }

    private static TermCount Parse(string[] line) => new(line[0], line[1], Number(line[2]), Number(line[3]), Number(line[4]));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string FileOf(DateOnly day) => Path.Combine(Folder, day.ToString(DayFormat, CultureInfo.InvariantCulture) + Ending);
}
