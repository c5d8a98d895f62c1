using System.Globalization;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>A question that somebody would type, and how well which page answers it: 3 is the answer, 2 belongs among the first ten, 1 helps.</summary>
internal sealed record JudgedQuery(string Kind, string Culture, string Text, IReadOnlyDictionary<Guid, int> Grades)
{
    private const int Belongs = 2;
    private const int Shown = 10;

    public bool IsTypo => Kind == "typo";

    public static IReadOnlyList<JudgedQuery> ReadAll()
    {
        var keys = Directory.EnumerateFiles(Path.Combine(WebsiteSite.ContentFolder(), "Content"), "*.config").ToDictionary(file => Path.GetFileNameWithoutExtension(file), KeyOf, StringComparer.Ordinal);
        return [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Website", "Searching", "Data", "judged-queries.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(line => new JudgedQuery(line[0], line[1], line[2], line[3].Split(' ').Select(page => page.Split('=')).ToDictionary(page => keys[page[0]], page => int.Parse(page[1], CultureInfo.InvariantCulture))))];
    }

    /// <summary>The share of the pages that belong among the first ten, which are there.</summary>
    public double Recall(IReadOnlyList<Guid> found)
    {
        var belonging = Grades.Where(page => page.Value >= Belongs).Select(page => page.Key).ToList();
        return found.Take(Shown).Count(belonging.Contains) / (double)Math.Min(Shown, belonging.Count);
    }

    /// <summary>How near the order of the first ten is to the best one (normalised discounted cumulative gain).</summary>
    public double Gain(IReadOnlyList<Guid> found) =>
        Discounted(found.Take(Shown).Select(page => Grades.GetValueOrDefault(page))) / Discounted(Grades.Values.OrderDescending().Take(Shown));

    /// <summary>Whether the first hit is an answer.</summary>
    public bool IsRightFirst(IReadOnlyList<Guid> found) => found.Count > 0 && Grades.GetValueOrDefault(found[0]) >= Belongs;

    private static double Discounted(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();

    private static Guid KeyOf(string file)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf("Key=\"", StringComparison.Ordinal) + 5;
        return Guid.Parse(text.AsSpan(at, 36));
    }
}
