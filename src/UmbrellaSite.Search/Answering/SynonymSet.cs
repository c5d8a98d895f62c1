using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Search.Answering;

/// <summary>The synonyms of a culture, found by their stems. Immutable.</summary>
internal sealed class SynonymSet
{
    private const int LongestText = 8;

    private readonly Dictionary<string, List<(string[] Stems, int Group)>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<SynonymText[]> _groups = [];

    private SynonymSet()
    {
    }

    public static SynonymSet Empty { get; } = new();

    public static SynonymSet Of(string culture, IEnumerable<SynonymGroup> groups)
    {
        var set = new SynonymSet();
        var parser = new QueryParser(TextAnalyzers.ForCulture(culture));
        foreach (var group in groups)
        {
            set.Add([.. group.Words.Select(text => new SynonymText(text.Trim(), parser.WordsOf(text))).Where(text => text.Words.Count is > 0 and <= LongestText)]);
        }

        return set;
    }

    /// <summary>The longest run of words from here that has synonyms.</summary>
    public SynonymMeaning? Find(List<QueryWord> words, int at)
    {
        if (!_byFirst.TryGetValue(StemOf(words[at]), out var candidates))
        {
            return null;
        }

        var found = candidates.Where(candidate => IsAt(words, at, candidate.Stems)).ToList();
        var longest = found.Select(candidate => candidate.Stems.Length).DefaultIfEmpty().Max();
        var groups = found.Where(candidate => candidate.Stems.Length == longest).Select(candidate => candidate.Group).Distinct();
        var typed = words.Skip(at).Take(longest).Select(StemOf).ToList();
        var others = groups.SelectMany(group => _groups[group]).Where(text => !Stems(text).SequenceEqual(typed, StringComparer.Ordinal)).DistinctBy(text => text.Text, StringComparer.OrdinalIgnoreCase).ToList();
        return others.Count == 0 ? null : new SynonymMeaning(longest, others);
    }

    private static bool IsAt(List<QueryWord> words, int at, string[] stems) =>
        at + stems.Length <= words.Count && Enumerable.Range(0, stems.Length).All(next => string.Equals(StemOf(words[at + next]), stems[next], StringComparison.Ordinal));

    private static string[] Stems(SynonymText text) => [.. text.Words.Where(word => !word.IsStopWord || text.Words.All(other => other.IsStopWord)).Select(StemOf)];

    private static string StemOf(QueryWord word) => string.Join('-', word.Pieces.Select(StemOf));

    private static string StemOf(Term[] piece)
    {
        var stem = Array.Find(piece, term => term is { Kind: TermKind.Stem, Part: 0 });
        return stem.Text ?? piece[0].Text;
    }

    private void Add(SynonymText[] texts)
    {
        if (texts.Length < 2)
        {
            return;
        }

        foreach (var stems in texts.Select(Stems))
        {
            if (!_byFirst.TryGetValue(stems[0], out var candidates))
            {
                _byFirst[stems[0]] = candidates = [];
            }

            candidates.Add((stems, _groups.Count));
        }

        _groups.Add(texts);
    }
}
