namespace UmbrellaSite.Search.Excerpts;

/// <summary>How much of a text is shown.</summary>
internal static class Passage
{
    /// <summary>Letters of an excerpt.</summary>
    public const int Length = 240;

    /// <summary>Of these, what may precede the first word that is wanted.</summary>
    public const int Lead = 60;

    /// <summary>The stretch that has what begins at the start.</summary>
    public static (int Start, int End) Around(string text, int start)
    {
        var from = Beginning(text, start);
        return (from, Ending(text, from));
    }

    // At the sentence's beginning if that is near, else at a word's.
    private static int Beginning(string text, int start)
    {
        if (start <= Lead || start > text.Length)
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
