using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Where a term occurs.</summary>
/// <param name="Exact">As a word as written; as a whole title, if the term is a name.</param>
/// <param name="Wide">As stem, family or part of a word; as a keyword, if the term is a name.</param>
internal sealed record TermPostings(Postings Exact, Postings Wide)
{
    public static TermPostings None { get; } = new(Postings.None, Postings.None);

    /// <summary>Bytes in memory, about.</summary>
    public int Size => Exact.Size + Wide.Size;

    public TermPostings With(int id, TermWorth worth) => new(Exact.With(id, worth.ExactScore), Wide.With(id, worth.WideScore));
}
