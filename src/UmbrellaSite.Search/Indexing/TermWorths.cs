using System.Runtime.InteropServices;
using System.Text;
using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Indexing;

/// <summary>Adds up what each term is worth in a document.</summary>
internal sealed class TermWorths
{
    private readonly Dictionary<string, TermWorth> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keywords = new(StringComparer.Ordinal);

    /// <param name="dilution">See <see cref="FieldWeights.Dilution"/>.</param>
    public void Add(List<Term> terms, Field field, float dilution)
    {
        foreach (var term in terms)
        {
            if (term.Kind == TermKind.StopWord)
            {
                continue;
            }

            ref var worth = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, TermKey.Of(term.Text), out _);
            worth = term.Kind == TermKind.Exact
                ? worth with { Exact = worth.Exact + (dilution * FieldWeights.Of(field)) }
                : worth with { Wide = worth.Wide + (dilution * FieldWeights.Of(field) * FieldWeights.Of(term.Kind)), IsStem = worth.IsStem || term.Kind == TermKind.Stem };
        }
    }

    public void AddTitle(string name) => _titles.Add(name);

    public void AddKeyword(string name) => _keywords.Add(name);

    /// <summary>What the document changes in the lists of its terms.</summary>
    public IReadOnlyDictionary<string, TermWorth> All => _terms;

    /// <summary>Whole titles and keywords.</summary>
    public IEnumerable<string> Names => _titles.Concat(_keywords);

    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var (term, worth) in _terms)
        {
            if (worth.Exact > 0)
            {
                TermKey.Append(text, term, TermKinds.Exact, Worth.Of(worth.Exact));
            }

            if (worth.Wide > 0)
            {
                TermKey.Append(text, term, worth.IsStem ? TermKinds.Stem : TermKinds.Wide, Worth.Of(worth.Wide));
            }
        }

        _titles.ToList().ForEach(name => TermKey.Append(text, name, TermKinds.Title, 0));
        _keywords.ToList().ForEach(name => TermKey.Append(text, name, TermKinds.Keyword, 0));
        return text.ToString();
    }
}
