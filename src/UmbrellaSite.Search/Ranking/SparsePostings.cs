using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Ranking;

/// <summary>Postings of a term that few documents have: for each the distance to the one before, and its worth.</summary>
internal sealed class SparsePostings(byte[] bytes, int count) : Postings
{
    /// <summary>Mostly; more for the rarest, which need little anyway.</summary>
    public const int BytesOfDocument = 2;

    private const int Overhead = 80;

    public override int Count => count;

    public override int Size => bytes.Length + Overhead;

    /// <param name="ids">In ascending order.</param>
    public static SparsePostings FromSorted(ReadOnlySpan<int> ids, ReadOnlySpan<byte> worths)
    {
        var bytes = new List<byte>(ids.Length * BytesOfDocument);
        var last = 0;
        for (var at = 0; at < ids.Length; at++)
        {
            Varint.Write(bytes, ids[at] - last);
            bytes.Add(worths[at]);
            last = ids[at];
        }

        return new SparsePostings([.. bytes], ids.Length);
    }

    public override void AddTo(float[] scores, float factor)
    {
        var (at, id) = (0, 0);
        while (at < bytes.Length)
        {
            id += Varint.Read(bytes, ref at);
            ref var score = ref scores[id];
            score = MathF.Max(score, factor * bytes[at++]);
        }
    }

    public override Postings With(int id, byte worth)
    {
        var (ids, worths) = (new List<int>(count + 1), new List<byte>(count + 1));
        var placed = worth == 0;
        foreach (var (other, its) in Entries())
        {
            if (!placed && other >= id)
            {
                ids.Add(id);
                worths.Add(worth);
                placed = true;
            }

            if (other != id)
            {
                ids.Add(other);
                worths.Add(its);
            }
        }

        if (!placed)
        {
            ids.Add(id);
            worths.Add(worth);
        }

        return FromSorted([.. ids], [.. worths]);
    }

    public override IEnumerable<int> Ids() => Entries().Select(entry => entry.Id);

    private IEnumerable<(int Id, byte Worth)> Entries()
    {
        var (at, id) = (0, 0);
        while (at < bytes.Length)
        {
            id += Varint.Read(bytes, ref at);
            yield return (id, bytes[at++]);
        }
    }
}
