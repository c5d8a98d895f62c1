using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Ranking;

/// <summary>
/// What a term's occurrences in a document are worth together, after BM25F: each field has a weight, repetitions count less
/// and less, and a long text dilutes its words.
/// </summary>
internal static class FieldWeights
{
    // The worth of occurrences at which half of the most is reached.
    private const float HalfReached = 4;

    // Stem, family, part, inner part.
    private static readonly float[] Kinds = [1f, 0.57f, 0.71f, 0.43f];

    private static readonly float[] Fields = [8f, 6f, 3f, 1f, 0.35f];

    /// <summary>Of an occurrence of the word as written.</summary>
    public static float Of(Field field, in DocumentLengths lengths) => Fields[(int)field] * Dilution(field, lengths);

    /// <summary>Of an occurrence as a stem, family, part or inner part.</summary>
    public static float Of(Field field, int kind, in DocumentLengths lengths) => Kinds[kind] * Of(field, lengths);

    public static byte Score(float worth) => worth <= 0 ? (byte)0 : (byte)Math.Max(1, (int)(255 * worth / (HalfReached + worth)));

    // Halved for a title of twenty words and for a body of a thousand.
    private static float Dilution(Field field, in DocumentLengths lengths) => field switch
    {
        Field.Title => 23f / (20f + lengths.Title),
        Field.Body => 1250f / (1000f + lengths.Body),
        _ => 1f,
    };
}
