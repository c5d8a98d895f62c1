using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>By which terms the words of a text are what was searched for, and how near.</summary>
internal sealed class WantedTerms
{
    private const float PartOnly = 0.3f;
    private const float Synonym = 0.6f;

    private readonly Dictionary<uint, (int Word, float Weight)> _byHash = [];
    private ulong _filter;

    public WantedTerms(QueryPlan plan)
    {
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            foreach (var word in plan.Units[unit].Words)
            {
                Add(unit, word, 1);
            }
        }

        foreach (var synonym in plan.Synonyms)
        {
            foreach (var word in synonym.Words)
            {
                Add(plan.Units.Count, word, Synonym);
            }
        }

        foreach (var completion in plan.Completions)
        {
            Add(plan.Units.Count - 1, TermHash.Exact(completion), 1);
        }
    }

    /// <summary>Nothing was searched for: any page is as good as another.</summary>
    public bool IsEmpty => _byHash.Count == 0;

    /// <summary>Which word of the question a term of a text is, and from 0 to 1 how near; 0 if it is none.</summary>
    public (int Word, float Weight) Find(uint hash) =>
        (_filter & Bit(hash)) != 0 && _byHash.TryGetValue(hash, out var found) ? found : default;

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);

    private void Add(int unit, QueryWord word, float weight)
    {
        foreach (var term in word.Pieces.Append(word.Joined).SelectMany(terms => terms).Where(term => word.IsStopWord || term.Kind != TermKind.StopWord))
        {
            var near = weight * (term.Part > 0 ? PartOnly * term.Weight : term.Kind == TermKind.StopWord ? 1 : term.Weight);
            Add(unit, TokenRun.IsWritten(term) ? TermHash.Exact(term.Text) : TermHash.Wide(term.Text), near);
        }
    }

    private void Add(int unit, uint hash, float weight)
    {
        if (!_byHash.TryGetValue(hash, out var known) || known.Weight < weight)
        {
            _byHash[hash] = (unit, weight);
            _filter |= Bit(hash);
        }
    }
}
