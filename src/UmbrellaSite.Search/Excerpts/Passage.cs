using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Search.Excerpts;

/// <summary>A stretch of a text.</summary>
/// <param name="Worth">How much of the question it has; 0 for a text's mere beginning.</param>
internal readonly record struct Passage(string Text, int Start, int End, float Worth, List<FoundWord> Found)
{
    private const int Length = 240;
    private const int Lead = 60;

    // Enough to choose from; a text of a thousand hits has a good one among the first.
    private const int MostTried = 100;

    /// <summary>The stretch with most words of the question, the nearest and earliest of them.</summary>
    public static Passage Best(string text, List<FoundWord> found, bool preferred)
    {
        var (start, worth) = (0, 0f);
        for (var first = 0; first < found.Count && first < MostTried; first++)
        {
            var here = WorthFrom(found, first) * (preferred ? 1.2f : 1f);
            if (here > worth * 1.01f)
            {
                (start, worth) = (found[first].Start, here);
            }
        }

        var from = Beginning(text, start);
        return new Passage(text, from, Ending(text, from), worth, found);
    }

    public List<Fragment> ToFragments() => Text is null ? [] : Fragments.Of(Text, Start, End, Found);

    // Each word of the question counts once, by its nearest form; others of the same a little.
    private static float WorthFrom(List<FoundWord> found, int first)
    {
        Span<float> best = stackalloc float[32];
        var worth = 0f;
        for (var at = first; at < found.Count && found[at].End <= found[first].Start + Length - Lead; at++)
        {
            ref var own = ref best[found[at].Word & 31];
            worth += Math.Max(0, found[at].Weight - own) + (0.02f * found[at].Weight);
            own = Math.Max(own, found[at].Weight);
        }

        return worth;
    }

    // At the sentence's beginning if that is near, else at a word's.
    private static int Beginning(string text, int start)
    {
        if (start <= Lead)
        {
            return 0;
        }

        for (var at = start - 1; at > start - (2 * Lead) && at > 1; at--)
        {
            if (char.IsWhiteSpace(text[at]) && text[at - 1] is '.' or '!' or '?' or '…' or ':' or '\n')
            {
                return at + 1;
            }
        }

        var space = text.LastIndexOf(' ', Math.Min(start, text.Length - 1), Math.Min(start, Lead));
        return space < 0 ? Math.Min(start, text.Length) : space + 1;
    }

    private static int Ending(string text, int from)
    {
        if (from + Length >= text.Length)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', from + Length, Length / 2);
        var end = space < 0 ? from + Length : space;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
