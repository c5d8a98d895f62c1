namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents that have a term, in the order of their numbers, with what it is worth there. Immutable.</summary>
/// <param name="Ids">Numbers of documents.</param>
/// <param name="Scores">For each of them; 255 is the most.</param>
internal sealed record Postings(int[] Ids, byte[] Scores)
{
    public static Postings None { get; } = new([], []);

    public int Count => Ids.Length;

    /// <summary>The same with another value for one document; with 0, without it.</summary>
    public Postings With(int id, byte score)
    {
        var at = Array.BinarySearch(Ids, id);
        if (at < 0)
        {
            return score == 0 ? this : new Postings([.. Ids[..~at], id, .. Ids[~at..]], [.. Scores[..~at], score, .. Scores[~at..]]);
        }

        return score == 0
            ? new Postings([.. Ids[..at], .. Ids[(at + 1)..]], [.. Scores[..at], .. Scores[(at + 1)..]])
            : new Postings(Ids, [.. Scores[..at], score, .. Scores[(at + 1)..]]);
    }
}
