namespace UmbrellaSite.Search.Excerpts;

/// <summary>Where an excerpt of a text should begin.</summary>
/// <param name="Worth">How much of the question stands there; 0 for a text's mere beginning.</param>
internal readonly record struct Place(int Start, float Worth)
{
    // Enough to choose from; a text of a thousand hits has a good one among the first.
    private const int MostTried = 100;

    private const int Words = 32;

    /// <summary>The place with most words of the question, the nearest and earliest of them.</summary>
    /// <param name="preference">Factor of this text against others.</param>
    public static Place Best(List<FoundWord> found, float preference)
    {
        var best = default(Place);
        for (var first = 0; first < found.Count && first < MostTried; first++)
        {
            var worth = WorthFrom(found, first) * preference;
            best = worth > best.Worth * 1.01f ? new Place(found[first].Start, worth) : best;
        }

        return best;
    }

    // Each word of the question counts once, by its nearest form; others of the same a little.
    private static float WorthFrom(List<FoundWord> found, int first)
    {
        Span<float> best = stackalloc float[Words];
        var worth = 0f;
        for (var at = first; at < found.Count && found[at].End <= found[first].Start + Passage.Length - Passage.Lead; at++)
        {
            ref var own = ref best[found[at].Word & (Words - 1)];
            worth += Math.Max(0, found[at].Weight - own) + (0.02f * found[at].Weight);
            own = Math.Max(own, found[at].Weight);
        }

        return worth;
    }
}
