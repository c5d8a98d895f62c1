namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents that have a term, and what it is worth in each, from 1 to 255. Immutable.</summary>
internal abstract class Postings
{
    public static Postings None { get; } = SparsePostings.FromSorted([], []);

    /// <summary>How many documents.</summary>
    public abstract int Count { get; }

    /// <summary>Bytes in memory, about.</summary>
    public abstract int Size { get; }

    /// <summary>Raises scores to what the term is worth.</summary>
    /// <param name="scores">By document.</param>
    /// <param name="factor">Of a worth of 1.</param>
    public abstract void AddTo(float[] scores, float factor);

    /// <summary>The same with another worth of one document; with 0, without it.</summary>
    public abstract Postings With(int id, byte worth);

    public abstract IEnumerable<int> Ids();

    /// <param name="ids">In any order, each once.</param>
    /// <param name="documents">Numbers of documents are below this.</param>
    public static Postings Of(List<int> ids, List<byte> worths, int documents)
    {
        if (ids.Count == 0)
        {
            return None;
        }

        if (ids.Count > documents / SparsePostings.BytesOfDocument)
        {
            return DensePostings.FromEntries(ids, worths, documents);
        }

        var (sortedIds, sortedWorths) = (ids.ToArray(), worths.ToArray());
        Array.Sort(sortedIds, sortedWorths);
        return SparsePostings.FromSorted(sortedIds, sortedWorths);
    }
}
