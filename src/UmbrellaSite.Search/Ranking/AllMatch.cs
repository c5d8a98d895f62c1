namespace UmbrellaSite.Search.Ranking;

/// <summary>Documents found by each of several: the parts of a compound, the words of a synonym. Their mean counts.</summary>
internal sealed class AllMatch(IReadOnlyList<Match> matches, float own) : Match
{
    public override bool IsEmpty => matches.Count == 0 || matches.Any(match => match.IsEmpty);

    public override int MostFound => IsEmpty ? 0 : matches.Min(match => match.MostFound);

    public override void AddTo(float[] scores, float weight, ScoreBoard board)
    {
        if (IsEmpty)
        {
            return;
        }

        var (together, one) = (board.Rent(), board.Rent());
        matches[0].AddTo(together, 1, board);
        for (var next = 1; next < matches.Count; next++)
        {
            Array.Clear(one);
            matches[next].AddTo(one, 1, board);
            Lanes.AddWhereBoth(together, one);
        }

        Lanes.RaiseTo(scores, together, weight * own / matches.Count);
        board.Return(together);
        board.Return(one);
    }
}
