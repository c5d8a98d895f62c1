using UmbrellaSite.Search.Indexing;
using UmbrellaSite.Search.Shared;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Terms that were asked for lately, read and weighed. Frequent terms take long to read, and are asked for often.</summary>
internal sealed class TermCache
{
    private const int Overhead = 200;
    private const int ShareOfIds = 8;

    // Beyond it reading a term anew is less work than changing it so many times.
    private const int MostChanges = 16;

    private readonly BoundedCache<string, TermPostings> _terms;
    private readonly BoundedCache<string, int[]> _ids;

    /// <param name="mostBytes">In memory.</param>
    public TermCache(long mostBytes)
        : this(
            new BoundedCache<string, TermPostings>(mostBytes, postings => postings.Size + Overhead),
            new BoundedCache<string, int[]>(mostBytes / ShareOfIds, ids => (ids.Length * sizeof(int)) + Overhead))
    {
    }

    private TermCache(BoundedCache<string, TermPostings> terms, BoundedCache<string, int[]> ids) => (_terms, _ids) = (terms, ids);

    public bool TryGet(string term, out TermPostings postings) => _terms.TryGet(term, out postings!);

    public void Add(string term, TermPostings postings) => _terms.Add(term, postings);

    /// <summary>What an expression finds.</summary>
    public int[] Ids(string expression, Func<int[]> read)
    {
        if (!_ids.TryGet(expression, out var ids))
        {
            ids = read();
            _ids.Add(expression, ids);
        }

        return ids;
    }

    /// <summary>The cache of the next version.</summary>
    /// <param name="changes">For each term of changed documents, what it is worth there now; nothing if a document lacks it now.</param>
    /// <param name="names">Whole titles and keywords of changed documents.</param>
    public TermCache With(IReadOnlyDictionary<string, List<(int Id, TermWorth Worth)>> changes, IReadOnlySet<string> names) => new(
        _terms.Select((term, postings) => names.Contains(term) ? null : changes.TryGetValue(term, out var own) ? Changed(postings, own) : postings),
        _ids.Select((_, _) => null));

    // Only the last change of a document counts.
    private static TermPostings? Changed(TermPostings postings, List<(int Id, TermWorth Worth)> changes) =>
        changes.Count > MostChanges ? null : changes.GroupBy(change => change.Id).Aggregate(postings, (last, change) => last.With(change.Key, change.Last().Worth));
}
