namespace UmbrellaSite.Search.Answering;

/// <summary>Documents found, not in order.</summary>
internal sealed class Found
{
    private int[] _ids = new int[64];
    private float[] _scores = new float[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int id, float score)
    {
        if (Count == _ids.Length)
        {
            Array.Resize(ref _ids, Count * 2);
            Array.Resize(ref _scores, Count * 2);
        }

        (_ids[Count], _scores[Count]) = (id, score);
        Count++;
    }

    /// <summary>Those of a page, best first; of the same worth, those of the lower number.</summary>
    public int[] Page(int skip, int take)
    {
        var wanted = (int)Math.Min((long)skip + take, Count);
        if (wanted <= skip)
        {
            return [];
        }

        // A heap of the best, the worst of them on top.
        var best = new PriorityQueue<int, (float Score, int Id)>(wanted + 1);
        for (var at = 0; at < Count; at++)
        {
            var rank = (_scores[at], -_ids[at]);
            if (best.Count < wanted)
            {
                best.Enqueue(_ids[at], rank);
            }
            else if (best.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0)
            {
                best.EnqueueDequeue(_ids[at], rank);
            }
        }

        var page = new int[wanted];
        for (var at = wanted - 1; at >= 0; at--)
        {
            page[at] = best.Dequeue();
        }

        return page[skip..];
    }
}
