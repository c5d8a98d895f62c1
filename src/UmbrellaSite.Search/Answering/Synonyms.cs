using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Search.Answering;

/// <summary>The synonyms of all cultures. Immutable.</summary>
/// <param name="number">Another for each time that they were replaced.</param>
internal sealed class Synonyms(IReadOnlyCollection<SynonymGroup> groups, int number)
{
    private readonly Dictionary<string, SynonymSet> _byCulture = groups.GroupBy(group => group.Culture, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(culture => culture.Key, culture => SynonymSet.Of(culture.Key, culture), StringComparer.OrdinalIgnoreCase);

    public int Number => number;

    public SynonymSet Of(string culture) => _byCulture.GetValueOrDefault(culture, SynonymSet.Empty);
}
