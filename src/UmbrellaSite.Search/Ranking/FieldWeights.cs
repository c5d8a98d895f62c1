using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Ranking;

/// <summary>What an occurrence of a term counts, after BM25F: by its field and its kind, and less in a long text.</summary>
internal static class FieldWeights
{
    private static readonly float[] Fields = [8f, 6f, 3f, 1f, 0.35f];

    public static float Of(Field field) => Fields[(int)field];

    public static float Of(TermKind kind) => kind switch
    {
        TermKind.Stem => 1f,
        TermKind.Part => 0.71f,
        TermKind.Family => 0.57f,
        _ => 0.43f,
    };

    /// <summary>Halved for a title of twenty words and for a body of a thousand.</summary>
    /// <param name="words">Of the text.</param>
    public static float Dilution(Field field, int words) => field switch
    {
        Field.Title => 21f / (20f + words),
        Field.Body => 1250f / (1000f + words),
        _ => 1f,
    };
}
