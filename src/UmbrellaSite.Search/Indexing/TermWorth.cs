namespace UmbrellaSite.Search.Indexing;

/// <summary>What a term is worth in a document.</summary>
/// <param name="Exact">As a word as written.</param>
/// <param name="Wide">As stem, family or part of words.</param>
/// <param name="IsStem">Whether it is the stem of any.</param>
internal readonly record struct TermWorth(float Exact, float Wide, bool IsStem)
{
    /// <summary>From 0 to 255.</summary>
    public byte ExactScore => Exact > 0 ? Worth.ScoreOfStep(Worth.Of(Exact)) : (byte)0;

    /// <summary>From 0 to 255.</summary>
    public byte WideScore => Wide > 0 ? Worth.ScoreOfStep(Worth.Of(Wide)) : (byte)0;
}
