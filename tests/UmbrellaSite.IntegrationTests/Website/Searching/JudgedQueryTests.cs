using UmbrellaSite.Search;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>How good the answers are, over the site's own content. The questions and judgements are in <c>Data/judged-queries.tsv</c>.</summary>
internal sealed class JudgedQueryTests
{
    private IReadOnlyList<(JudgedQuery Query, IReadOnlyList<Guid> Found)> _answers = [];

    private IEnumerable<(JudgedQuery Query, IReadOnlyList<Guid> Found)> Questions => _answers.Where(answer => !answer.Query.IsTypo);

    private IEnumerable<(JudgedQuery Query, IReadOnlyList<Guid> Found)> Typos => _answers.Where(answer => answer.Query.IsTypo);

    [OneTimeSetUp]
    public async Task AskAsync()
    {
        await WebsiteSite.Site.Get<SearchFeed>().SettledAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var index = WebsiteSite.Site.Get<ISearchIndex>();
        _answers = [.. JudgedQuery.ReadAll().Select(query => (query, Ask(index, query)))];
    }

    [Test]
    public void Enough_was_asked() => Assert.Multiple(() =>
    {
        Assert.That(Questions.Count(), Is.GreaterThanOrEqualTo(150));
        Assert.That(Typos.Count(), Is.GreaterThanOrEqualTo(50));
    });

    [Test]
    public void What_belongs_among_the_first_ten_is_there()
    {
        var recall = Questions.Average(answer => answer.Query.Recall(answer.Found));
        TestContext.Out.WriteLine($"recall@10 {recall:0.000}\n{Worst(answer => answer.Query.Recall(answer.Found))}");
        Assert.That(recall, Is.GreaterThanOrEqualTo(0.95));
    }

    [Test]
    public void The_best_come_first()
    {
        var gain = Questions.Average(answer => answer.Query.Gain(answer.Found));
        TestContext.Out.WriteLine($"nDCG@10 {gain:0.000}\n{Worst(answer => answer.Query.Gain(answer.Found))}");
        Assert.That(gain, Is.GreaterThanOrEqualTo(0.85));
    }

    [Test]
    public void Nine_of_ten_typing_errors_find_what_was_meant_first()
    {
        var right = Typos.Average(answer => answer.Query.IsRightFirst(answer.Found) ? 1.0 : 0);
        TestContext.Out.WriteLine($"typing errors right {right:0.000}: not {string.Join(", ", Typos.Where(answer => !answer.Query.IsRightFirst(answer.Found)).Select(answer => answer.Query.Text))}");
        Assert.That(right, Is.GreaterThanOrEqualTo(0.9));
    }

    private string Worst(Func<(JudgedQuery Query, IReadOnlyList<Guid> Found), double> measure) => string.Join('\n', Questions
        .Select(answer => (answer.Query, Measure: measure(answer)))
        .Where(answer => answer.Measure < 0.8)
        .OrderBy(answer => answer.Measure)
        .Select(answer => $"{answer.Measure:0.00} {answer.Query.Kind}: {answer.Query.Text}"));

    private static IReadOnlyList<Guid> Ask(ISearchIndex index, JudgedQuery query) =>
        [.. index.Search(new SearchQuestion(query.Culture, query.Text) { Take = 10 }).Hits.Select(hit => hit.Key)];
}
