using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>Adds up what every document is worth for a question.</summary>
internal sealed class Evaluation(DocumentTable documents, ScoreBoard board)
{
    private const float Title = 100;
    private const float Keyword = 50;

    /// <summary>By document: what it is worth, 0 if it is not found. Give it back.</summary>
    public float[] Scores { get; } = board.Rent();

    /// <summary>Keeps documents that have every unit.</summary>
    public void All(QueryPlan plan)
    {
        if (plan.Units.Count == 0)
        {
            documents.Importance.CopyTo(Scores, 0);
        }

        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            And(plan.Units[unit], isFirst: unit == 0);
        }

        foreach (var required in plan.Required)
        {
            Keep(required);
        }

        foreach (var excluded in plan.Excluded)
        {
            Drop(excluded);
        }

        foreach (var name in plan.Names)
        {
            Raise(name.Exact, Title);
            Raise(name.Wide, Keyword);
        }
    }

    private void And(QueryUnit unit, bool isFirst)
    {
        var scores = board.Rent();
        unit.Match.AddTo(scores, 1, board);
        var weight = Rarity(scores);
        for (var id = 0; id < documents.Capacity; id++)
        {
            Scores[id] = scores[id] > 0 && (isFirst || Scores[id] > 0) ? Scores[id] + (weight * scores[id]) : 0;
        }

        board.Return(scores);
    }

    // Robertson's inverse document frequency, never below a floor: a word that every page has still ranks.
    private float Rarity(float[] scores)
    {
        var found = 0;
        for (var id = 0; id < documents.Capacity; id++)
        {
            found += scores[id] > 0 ? 1 : 0;
        }

        return MathF.Max(0.2f, MathF.Log(1 + ((documents.Count - found + 0.5f) / (found + 0.5f))));
    }

    private void Keep(int[] required)
    {
        var kept = board.Rent();
        foreach (var id in required)
        {
            kept[id] = Scores[id];
        }

        kept.CopyTo(Scores, 0);
        board.Return(kept);
    }

    private void Drop(int[] excluded)
    {
        foreach (var id in excluded)
        {
            Scores[id] = 0;
        }
    }

    private void Raise(Postings names, float by)
    {
        foreach (var id in names.Ids)
        {
            Scores[id] += Scores[id] > 0 ? by : 0;
        }
    }
}
