namespace UmbrellaSite.Search.Ranking;

/// <summary>What documents can be found by.</summary>
internal abstract class Match
{
    /// <summary>Nothing is found by it; known beforehand, without counting.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>No more documents than this are found by it.</summary>
    public abstract int MostFound { get; }

    /// <summary>Raises the documents that are found to what the match is worth there, from 0 to <paramref name="weight"/>.</summary>
    public abstract void AddTo(float[] scores, float weight, ScoreBoard board);
}
