namespace UmbrellaSite.Search.Ranking;

/// <summary>Postings of a term that many documents have: the worth of each, 0 where it is not.</summary>
internal sealed class DensePostings(byte[] worths, int count) : Postings
{
    private const int Overhead = 80;

    public override int Count => count;

    public override int Size => worths.Length + Overhead;

    public static DensePostings FromEntries(List<int> ids, List<byte> worths, int documents)
    {
        var all = new byte[documents];
        for (var at = 0; at < ids.Count; at++)
        {
            all[ids[at]] = worths[at];
        }

        return new DensePostings(all, ids.Count);
    }

    public override void AddTo(float[] scores, float factor) => Lanes.RaiseTo(scores.AsSpan(0, Math.Min(worths.Length, scores.Length)), worths, factor);

    public override Postings With(int id, byte worth)
    {
        var all = new byte[Math.Max(worths.Length, id + 1)];
        worths.CopyTo(all, 0);
        var added = (worth > 0 ? 1 : 0) - (all[id] > 0 ? 1 : 0);
        all[id] = worth;
        return new DensePostings(all, count + added);
    }

    public override IEnumerable<int> Ids() => Enumerable.Range(0, worths.Length).Where(id => worths[id] > 0);
}
