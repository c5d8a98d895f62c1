namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents found by any of several; the best counts.</summary>
internal sealed class AnyMatch(IEnumerable<Match> matches) : Match
{
    private readonly Match[] _matches = [.. matches.Where(match => !match.IsEmpty)];

    public override bool IsEmpty => _matches.Length == 0;

    public override int MostFound => _matches.Sum(match => match.MostFound);

    public override void AddTo(float[] scores, float weight, ScoreBoard board)
    {
        foreach (var match in _matches)
        {
            match.AddTo(scores, weight, board);
        }
    }
}
