namespace UmbrellaSite.Search.Spelling;

/// <summary>How far the beginning of a word is from what has been typed of it.</summary>
internal static class PrefixDistance
{
    /// <summary>The least distance to any beginning of the word, or <paramref name="most"/> + 1 if it is larger than that.</summary>
    public static int Within(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int most)
    {
        var least = most + 1;
        for (var length = Math.Max(1, typed.Length - most); length <= Math.Min(word.Length, typed.Length + most) && least > 0; length++)
        {
            least = Math.Min(least, EditDistance.Within(typed, word[..length], most));
        }

        return least;
    }
}
