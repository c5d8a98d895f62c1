using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>By which terms the words of a text are what was searched for, and how near.</summary>
internal sealed class WantedTerms
{
    private const float PartOnly = 0.3f;

    private readonly Dictionary<uint, (int Word, float Weight)> _byHash = [];
    private ulong _filter;

    public WantedTerms(ParsedQuery query)
    {
        var number = 0;
        foreach (var word in query.Words.Where(word => !word.IsStopWord || query.Words.All(other => other.IsStopWord)))
        {
            foreach (var term in word.Pieces.Append(word.Joined).SelectMany(terms => terms))
            {
                Add(number, term);
            }

            number++;
        }
    }

    /// <summary>Number of words asked for.</summary>
    public bool IsEmpty => _byHash.Count == 0;

    /// <summary>Which word of the question a term of a text is, and from 0 to 1 how near; 0 if it is none.</summary>
    public (int Word, float Weight) Find(uint hash) =>
        (_filter & Bit(hash)) != 0 && _byHash.TryGetValue(hash, out var found) ? found : default;

    private static ulong Bit(uint hash) => 1UL << (int)(hash & 63);

    private void Add(int word, Term term)
    {
        var hash = TokenRun.IsWritten(term) ? TermHash.Exact(term.Text) : TermHash.Wide(term.Text);
        var weight = term.Part > 0 ? PartOnly * term.Weight : term.Kind == TermKind.StopWord ? 1 : term.Weight;
        if (!_byHash.TryGetValue(hash, out var known) || known.Weight < weight)
        {
            _byHash[hash] = (word, weight);
            _filter |= Bit(hash);
        }
    }
}
