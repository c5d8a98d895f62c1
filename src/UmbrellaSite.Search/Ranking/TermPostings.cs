namespace UmbrellaSite.Search.Ranking;

/// <summary>Where a term occurs.</summary>
/// <param name="Exact">As a word as written; of a whole title, if the term is a name.</param>
/// <param name="Wide">As stem, family or part of a word; of a keyword, if the term is a name.</param>
/// <param name="Titles">Documents that have it in their title as written.</param>
internal sealed record TermPostings(Postings Exact, Postings Wide, int[] Titles)
{
    public static TermPostings None { get; } = new(Postings.None, Postings.None, []);

    /// <summary>What it costs to keep, in numbers kept.</summary>
    public int Size => Exact.Count + Wide.Count + Titles.Length + 20;
}
