namespace UmbrellaSite.Search.Indexing;

/// <summary>What a term is worth in a document, in 36 steps of a sixth each, so that a letter says it.</summary>
internal static class Worth
{
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const float Least = 0.12f;
    private const float Step = 1.16f;

    // The sum of occurrences at which half of the most is reached.
    private const float HalfReached = 4;

    private static readonly byte[] Scores = [.. Enumerable.Range(0, Letters.Length).Select(step => Score(Least * MathF.Pow(Step, step)))];

    /// <summary>A step for the sum of a term's occurrences, each weighed by its field.</summary>
    public static byte Of(float sum) => (byte)Math.Clamp((int)MathF.Round(MathF.Log(Math.Max(sum, Least) / Least) / MathF.Log(Step)), 0, Letters.Length - 1);

    public static char ToLetter(byte step) => Letters[step];

    /// <summary>From 1 to 255: repetitions count less and less.</summary>
    public static byte ScoreOf(char letter) => Scores[char.IsAsciiDigit(letter) ? letter - '0' : Math.Clamp(letter - 'a' + 10, 0, Letters.Length - 1)];

    public static byte ScoreOfStep(byte step) => Scores[step];

    private static byte Score(float sum) => (byte)Math.Max(1, (int)(255 * sum / (HalfReached + sum)));
}
