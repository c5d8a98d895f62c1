using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Analysis.Compounds;

namespace UmbrellaSite.Search.Tests.Analysis;

/// <summary>Asks of words what an index would: does a query of this word find a text of that one?</summary>
internal static class GermanTerms
{
    private static readonly ITextAnalyzer German = TextAnalyzers.ForCulture("de-DE");

    public static List<Term> Of(string text, ICompoundVocabulary? vocabulary = null)
    {
        var terms = new List<Term>();
        (vocabulary is null ? German : TextAnalyzers.ForCulture("de", vocabulary)).Analyze(text, terms);
        return terms;
    }

    /// <summary>By the whole word: its stem or its family.</summary>
    public static bool Conflate(string one, string other) => Whole(one).Overlaps(Whole(other));

    public static IEnumerable<string> Stems(string text) => Of(text).Where(term => term.Kind == TermKind.Stem).Select(term => term.Text);

    /// <summary>Does a query of one of its parts find a text with the compound?</summary>
    public static bool FindsCompound(string part, string compound) =>
        Of(compound).Any(term => term.Kind != TermKind.Exact && Whole(part).Contains(term.Text));

    /// <summary>Does a query of the compound find a text with its parts, each part being needed?</summary>
    public static bool CompoundFinds(string compound, string text)
    {
        var found = Of(text).Where(term => term.Kind != TermKind.Exact).Select(term => term.Text).ToHashSet();
        var parts = Of(compound).Where(term => term.Part > 0).GroupBy(term => term.Part).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part.Any(term => found.Contains(term.Text)));
    }

    public static int Parts(string word) => Of(word).Select(term => term.Part).DefaultIfEmpty().Max();

    private static HashSet<string> Whole(string word) =>
        [.. Of(word).Where(term => term is { Part: 0, Kind: TermKind.Stem or TermKind.Family }).Select(term => term.Text)];
}
