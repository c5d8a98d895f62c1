namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents that have a term.</summary>
internal sealed class ListMatch(Postings postings, float own) : Match
{
    public override bool IsEmpty => postings.Count == 0;

    public override int MostFound => postings.Count;

    public override void AddTo(float[] scores, float weight, ScoreBoard board)
    {
        var factor = weight * own / byte.MaxValue;
        var (ids, values) = (postings.Ids, postings.Scores);
        for (var at = 0; at < ids.Length && at < values.Length; at++)
        {
            ref var score = ref scores[ids[at]];
            score = Math.Max(score, factor * values[at]);
        }
    }
}
