using UmbrellaSite.Search.Shared;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Terms that were asked for lately, read and weighed. Frequent terms take long to read, and are asked for often.</summary>
internal sealed class TermCache
{
    private readonly BoundedCache<string, TermPostings> _terms;

    public TermCache(long mostNumbers)
        : this(new BoundedCache<string, TermPostings>(mostNumbers, postings => postings.Size))
    {
    }

    private TermCache(BoundedCache<string, TermPostings> terms) => _terms = terms;

    public bool TryGet(string term, out TermPostings postings) => _terms.TryGet(term, out postings!);

    public void Add(string term, TermPostings postings) => _terms.Add(term, postings);

    /// <summary>The cache of the next version, in which some terms occur elsewhere.</summary>
    /// <param name="changed">Terms of documents that were removed, changed or added; null stands for any.</param>
    public TermCache Without(IReadOnlySet<string> changed) => new(_terms.Where(term => !changed.Contains(term)));
}
