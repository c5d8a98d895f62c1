namespace UmbrellaSite.Search.Answering;

/// <summary>Documents found. Added in the order of their numbers.</summary>
internal sealed class Found
{
    // Of so many the best are found faster than by sorting all.
    private const int Few = 200;

    private int[] _ids = new int[64];
    private float[] _scores = new float[64];
    private int[] _matched = new int[64];
    private sbyte[] _refusing = new sbyte[64];

    public int Count { get; private set; }

    /// <summary>Hits, and what would be one but for a filter.</summary>
    public int Matched { get; private set; }

    public ReadOnlySpan<int> MatchedIds => _matched.AsSpan(0, Matched);

    /// <summary>For each that matched, as <see cref="FilterSet.Refusing"/> says.</summary>
    public ReadOnlySpan<sbyte> Refusing => _refusing.AsSpan(0, Matched);

    public void Clear() => (Count, Matched) = (0, 0);

    public void Match(int id, int refusing)
    {
        if (Matched == _matched.Length)
        {
            Array.Resize(ref _matched, Matched * 2);
            Array.Resize(ref _refusing, Matched * 2);
        }

        (_matched[Matched], _refusing[Matched]) = (id, (sbyte)refusing);
        Matched++;
    }

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

        return wanted <= Few ? Best(wanted)[skip..] : Sorted()[skip..wanted];
    }

    private int[] Sorted()
    {
        var order = Enumerable.Range(0, Count).ToArray();
        Array.Sort(order, (one, other) => _scores[one] != _scores[other] ? _scores[other].CompareTo(_scores[one]) : one.CompareTo(other));
        return [.. order.Select(at => _ids[at])];
    }

    // The best so far in their order; few of all that are looked at are better than the last of these.
    private int[] Best(int wanted)
    {
        var (ids, scores, kept) = (new int[wanted], new float[wanted], 0);
        for (var at = 0; at < Count; at++)
        {
            var score = _scores[at];
            if (kept == wanted && score <= scores[kept - 1])
            {
                continue;
            }

            var place = kept < wanted ? kept++ : kept - 1;
            for (; place > 0 && scores[place - 1] < score; place--)
            {
                (ids[place], scores[place]) = (ids[place - 1], scores[place - 1]);
            }

            (ids[place], scores[place]) = (_ids[at], score);
        }

        return ids;
    }
}
