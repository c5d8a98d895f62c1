using UmbrellaSite.Search.Excerpts;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Ranking;
using UmbrellaSite.Search.Snapshots;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Answering;

/// <summary>
/// Answers questions from one version of the index. First pages with all words; without one, those of another spelling;
/// then those with single parts of compounds; then, as long as there are few, those that are about some of the words.
/// </summary>
internal sealed class Answerer
{
    // Fewer hits than a page has are joined by weaker ones.
    private const int FewHits = 10;

    // And may come from a word that is mistyped on the page as well.
    private const int VeryFewHits = 3;

    private readonly ReadSession _session;
    private readonly CultureSnapshot _culture;
    private readonly QueryParser _parser;
    private readonly QueryPlanner _planner;
    private readonly Corrections _corrections;
    private readonly SearchQuestion _question;
    private readonly Collector _collector;

    public Answerer(ReadSession session, CultureSnapshot culture, SynonymSet synonyms, SearchQuestion question, int today)
    {
        (_session, _culture, _question) = (session, culture, question);
        session.Board.Begin(culture.Documents.Capacity);
        var terms = new TermReader(session, culture);
        _parser = new QueryParser(culture.Analyzer);
        _planner = new QueryPlanner(terms, new MatchBuilder(terms, culture.Words, culture.Documents.Count), synonyms);
        _corrections = new Corrections(session, culture, terms);
        _collector = new Collector(culture.Documents, session.Found, question, today);
    }

    public SearchAnswer Answer()
    {
        var plan = Plan(_question.Text, _question.IsTyping);
        Complete(plan, loosely: false);
        if (_collector.Unfiltered > 0)
        {
            return WithFew(plan);
        }

        return (_question.AsTyped ? null : Corrected(plan)) ?? Fewer(plan);
    }

    private QueryPlan Plan(string text, bool isTyping = false, bool withSynonyms = true) => _planner.Plan(_parser.Parse(text, isTyping), withSynonyms);

    private SearchAnswer WithFew(QueryPlan plan)
    {
        var didYouMean = _collector.Found.Count <= VeryFewHits && !_question.AsTyped ? BetterSpelling(plan) : null;
        if (_collector.Found.Count < FewHits)
        {
            Complete(plan, loosely: true);
        }

        if (_collector.Found.Count < FewHits && plan.Units.Count > 1)
        {
            NearlyComplete(plan);
        }

        return Page(plan) with { DidYouMean = didYouMean, LeftOut = LeftOut(plan) };
    }

    // Leaves the hits of the plan collected.
    private string? BetterSpelling(QueryPlan plan)
    {
        var found = _collector.Found.Count;
        if (_corrections.OfRare(plan) is not { } spelling)
        {
            return null;
        }

        Complete(Plan(spelling), loosely: false);
        var better = _collector.Found.Count > found;
        Complete(plan, loosely: false);
        return better ? spelling : null;
    }

    private SearchAnswer? Corrected(QueryPlan plan)
    {
        if (_corrections.OfUnknown(plan) is not { } spelling)
        {
            return null;
        }

        var corrected = Plan(spelling);
        Complete(corrected, loosely: false);
        if (_collector.Found.Count > 0)
        {
            return Page(corrected) with { Corrected = spelling };
        }

        var fewer = Fewer(corrected);
        return fewer.Total > 0 && fewer.LeftOut.Count < plan.Units.Count(unit => !unit.Match.IsEmpty) ? fewer with { Corrected = spelling } : null;
    }

    private SearchAnswer Fewer(QueryPlan plan)
    {
        Complete(plan, loosely: true);
        if (_collector.Unfiltered > 0 || plan.Query.Words.Count < 2)
        {
            return Page(plan);
        }

        // Word by word: what stood together for its synonyms may be found by one of them.
        var single = _planner.Plan(plan.Query, withSynonyms: plan.Units.All(unit => unit.Words.Count == 1));
        NearlyComplete(single);
        return Page(single) with { LeftOut = LeftOut(single) };
    }

    private void NearlyComplete(QueryPlan plan)
    {
        using var evaluation = new Evaluation(_culture.Documents, _session.Board);
        evaluation.Add(plan, loosely: true);
        _collector.CollectNearlyComplete(evaluation);
    }

    private IReadOnlyList<string> LeftOut(QueryPlan plan) => _collector.Found.Count == 0
        ? []
        : [.. plan.Units.Where((_, unit) => (_collector.CommonUnits & (1u << unit)) == 0).Select(unit => unit.Words[0].Typed)];

    private void Complete(QueryPlan plan, bool loosely)
    {
        using var evaluation = new Evaluation(_culture.Documents, _session.Board);
        evaluation.Add(plan, loosely);
        _collector.CollectComplete(evaluation);
    }

    private SearchAnswer Page(QueryPlan plan)
    {
        var page = _collector.Found.Page(Math.Max(0, _question.Skip), Math.Clamp(_question.Take, 0, 1000));
        var wanted = new WantedTerms(plan);
        var reader = new HitReader(_session, _culture);
        return new SearchAnswer
        {
            Total = _collector.Found.Count,
            Hits = [.. page.Select(id => reader.Read(id, wanted))],
            Facets = _collector.Facets(),
            AlsoSearchedFor = _collector.Found.Count == 0 ? [] : [.. plan.Synonyms.Select(synonym => synonym.Text)],
            IsShortened = plan.Query.IsShortened,
        };
    }
}
