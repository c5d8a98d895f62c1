using System.Numerics;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;

namespace UmbrellaSite.Search.Answering;

/// <summary>Adds up what every document is worth for a question. Dispose of it to give its room back.</summary>
internal sealed class Evaluation : IDisposable
{
    private const float Title = 100;
    private const float Keyword = 50;

    private readonly DocumentTable _documents;
    private readonly ScoreBoard _board;
    private readonly uint[] _units;
    private uint _all;

    public Evaluation(DocumentTable documents, ScoreBoard board)
    {
        (_documents, _board) = (documents, board);
        (Scores, _units) = (board.Rent(), board.RentBits());
    }

    /// <summary>By document: what it is worth, 0 if it has nothing of the question.</summary>
    public float[] Scores { get; }

    /// <summary>Adds the plan up for documents that have any of it.</summary>
    public void Add(QueryPlan plan, bool loosely)
    {
        if (plan.Units.Count == 0)
        {
            Everything();
        }

        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            Add(loosely ? plan.Units[unit].Loose : plan.Units[unit].Match, 1u << unit);
        }

        foreach (var required in plan.Required)
        {
            Keep(required);
        }

        foreach (var id in plan.Excluded.SelectMany(excluded => excluded))
        {
            Scores[id] = 0;
        }

        foreach (var name in plan.Names)
        {
            Raise(name.Exact, Title);
            Raise(name.Wide, Keyword);
        }
    }

    /// <summary>Which units the document has, as bits.</summary>
    public uint Units(int id) => _units[id];

    public bool HasAll(int id) => Scores[id] > 0 && _units[id] == _all;

    /// <summary>1 if the document has every unit, and if there are none.</summary>
    public float ShareOfUnits(int id) => _all == 0 ? 1 : (float)BitOperations.PopCount(_units[id]) / BitOperations.PopCount(_all);

    public void Dispose()
    {
        _board.Return(Scores);
        _board.Return(_units);
    }

    private void Everything()
    {
        for (var id = 0; id < _documents.Capacity; id++)
        {
            Scores[id] = _documents.Importance[id] > 0 ? 1 : 0;
        }
    }

    private void Add(Match match, uint unit)
    {
        _all |= unit;
        if (match.IsEmpty)
        {
            return;
        }

        var scores = _board.Rent();
        match.AddTo(scores, 1, _board);
        var weight = Rarity(scores);
        Lanes.Add(Scores, _units, scores, weight, unit);
        _board.Return(scores);
    }

    // Robertson's inverse document frequency, never below a floor: a word that every page has still ranks.
    private float Rarity(float[] scores)
    {
        var found = Lanes.CountPositive(scores);
        return MathF.Max(0.2f, MathF.Log(1 + ((_documents.Count - found + 0.5f) / (found + 0.5f))));
    }

    private void Keep(int[] required)
    {
        var kept = _board.Rent();
        foreach (var id in required)
        {
            kept[id] = Scores[id];
        }

        kept.CopyTo(Scores, 0);
        _board.Return(kept);
    }

    private void Raise(Postings names, float by)
    {
        foreach (var id in names.Ids())
        {
            Scores[id] += HasAll(id) ? by : 0;
        }
    }
}
