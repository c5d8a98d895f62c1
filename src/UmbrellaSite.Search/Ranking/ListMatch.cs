namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents that have a term.</summary>
internal sealed class ListMatch(Postings postings, float own) : Match
{
    public override bool IsEmpty => postings.Count == 0;

    public override int MostFound => postings.Count;

    public override void AddTo(float[] scores, float weight, ScoreBoard board) => postings.AddTo(scores, weight * own / byte.MaxValue);
}
