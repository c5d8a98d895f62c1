using System.Text;

namespace UmbrellaSite.Search.Storage;

/// <summary>A document's facets as one text: a line for each facet, its name first.</summary>
internal static class FacetText
{
    /// <summary>The "unit separator", which no text of a page has.</summary>
    public const char Separator = '\u001f';

    private const char Line = '\u001e';

    public static string Write(IReadOnlyDictionary<string, IReadOnlyList<string>> facets)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in facets)
        {
            if (values.Count > 0)
            {
                text.Append(text.Length > 0 ? Line.ToString() : "").Append(name).Append(Separator).AppendJoin(Separator, values.Distinct(StringComparer.Ordinal));
            }
        }

        return text.ToString();
    }

    public static IEnumerable<KeyValuePair<string, string[]>> Read(string text)
    {
        foreach (var line in text.Split(Line, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(Separator);
            yield return KeyValuePair.Create(parts[0], parts[1..]);
        }
    }
}
