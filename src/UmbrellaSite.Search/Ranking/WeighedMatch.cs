namespace UmbrellaSite.Search.Ranking;

/// <summary>A match that is worth less than it would be by itself.</summary>
internal sealed class WeighedMatch(Match match, float own) : Match
{
    public override bool IsEmpty => match.IsEmpty;

    public override int MostFound => match.MostFound;

    public override void AddTo(float[] scores, float weight, ScoreBoard board) => match.AddTo(scores, weight * own, board);
}
