using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Website.Searching.Synonyms;

/// <summary>The list of synonyms on the search page: a line for each meaning, its words with commas or equals signs between them.</summary>
internal static class SynonymList
{
    public const string Alias = "synonymList";

    private const int MostLines = 2000;
    private const int MostWords = 20;
    private const int LongestWord = 60;

    /// <summary>What makes no sense, such as a line with one word, is left out.</summary>
    public static IEnumerable<SynonymGroup> Read(string? stored, string culture) => (stored ?? string.Empty)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Take(MostLines)
        .Select(line => line.Split([',', ';', '='], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(words => words.Where(word => word.Length <= LongestWord).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords).ToList())
        .Where(words => words.Count > 1)
        .Select(words => new SynonymGroup(culture, words));
}
