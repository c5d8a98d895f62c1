using UmbrellaSite.Search.Queries;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class RankingTests
{
    [Test]
    public void The_page_of_exactly_this_title_comes_first()
    {
        using var index = Of(
            Page("Depression und Depressionen: Depression verstehen", "Depression Depression Depression Depression"),
            Page("Leben mit Depression", "Depression"),
            Page("Depressionen", "Ein Thema."));
        Assert.That(index.Titles("Depression")[0], Is.EqualTo("Depressionen"));
    }

    [Test]
    public void The_page_of_exactly_this_keyword_comes_before_others()
    {
        using var index = Of(Page("Zuckerkrankheit im Alltag", "Zuckerkrankheit"), Page("Diabetes mellitus") with { Keywords = ["Zuckerkrankheit", "Diabetes"] });
        Assert.That(index.Titles("Zuckerkrankheit")[0], Is.EqualTo("Diabetes mellitus"));
    }

    [Test]
    public void The_written_word_comes_before_its_relatives()
    {
        using var index = Of(Page("Eins", "depressive Menschen"), Page("Zwei", "Depression"), Page("Drei", "Altersdepression"));
        Assert.That(index.Titles("Depression"), Is.EqualTo(["Zwei", "Drei", "Eins"]));
    }

    [Test]
    public void A_stroke_is_no_fit()
    {
        using var index = Of(Page("Epileptischer Anfall", "Anfall und Schlag"), Page("Schlaganfall", "Hirninfarkt"), Page("Nach dem Schlaganfall"));
        var titles = index.Titles("Schlaganfall");
        Assert.Multiple(() =>
        {
            Assert.That(titles[0], Is.EqualTo("Schlaganfall"));
            Assert.That(titles, Does.Not.Contain("Epileptischer Anfall"));
        });
    }

    [Test]
    public void Of_news_alike_the_later_comes_first()
    {
        using var index = Of(
            Page("Alt", "Asthma") with { Date = new DateTime(2019, 5, 1, 0, 0, 0, DateTimeKind.Utc) },
            Page("Neu", "Asthma") with { Date = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc) },
            Page("Zeitlos", "Asthma"));
        Assert.That(index.Titles("Asthma"), Is.EqualTo(["Neu", "Zeitlos", "Alt"]));
    }

    [Test]
    public void Of_pages_alike_the_more_important_comes_first()
    {
        using var index = Of(Page("Bericht", "Asthma") with { Importance = 0.8f }, Page("Thema", "Asthma") with { Importance = 1.5f });
        Assert.That(index.Titles("Asthma"), Is.EqualTo(["Thema", "Bericht"]));
    }

    [Test]
    public void A_rare_word_decides_more_than_a_frequent_one()
    {
        using var index = Of([
            Page("Gruppe Gruppe", "Narkolepsie"), Page("Narkolepsie", "Gruppe"),
            .. Enumerable.Range(0, 40).Select(number => Page($"Gruppe {number}"))]);
        Assert.That(index.Titles("Gruppe Narkolepsie")[0], Is.EqualTo("Narkolepsie"));
    }

    [Test]
    public void Pages_follow_each_other_without_gaps_and_repetitions()
    {
        using var index = Of([.. Enumerable.Range(0, 47).Select(number => Page($"Asthma {number}", string.Concat(Enumerable.Repeat("Asthma ", number % 7))))]);
        var question = new SearchQuestion(German, "Asthma") { Take = 10 };
        var pages = Enumerable.Range(0, 6).Select(page => index.Index.Search(question with { Skip = page * 10 })).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(pages.Select(page => page.Hits.Count), Is.EqualTo([10, 10, 10, 10, 7, 0]));
            Assert.That(pages.SelectMany(page => page.Hits).Select(hit => hit.Key), Is.Unique);
            Assert.That(pages.Select(page => page.Total), Is.All.EqualTo(47));
        });
    }

    [Test]
    public void Without_words_everything_is_found_that_the_filters_leave()
    {
        using var index = Of(Page("Eins"), Page("Zwei"));
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("").Total, Is.EqualTo(2));
            Assert.That(index.Search("-Eins").Total, Is.EqualTo(1));
            Assert.That(index.Search("").Hits[0].Excerpt, Is.Empty);
        });
    }

    [Test]
    public void What_somebody_types_finds_words_that_begin_like_it()
    {
        using var index = Of(Page("Narkolepsie"), Page("Rheuma"));
        Assert.Multiple(() =>
        {
            Assert.That(index.Index.Search(new SearchQuestion(German, "Narko") { IsTyping = true }).Hits.Select(hit => Marked(hit.Title)), Is.EqualTo(["[Narkolepsie]"]));
            Assert.That(index.Index.Search(new SearchQuestion(German, "Narko") { AsTyped = true }).Total, Is.Zero);
        });
    }

    [Test]
    public void A_question_that_is_too_long_is_cut_and_says_so()
    {
        using var index = Of(Page("Asthma"));
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("Asthma").IsShortened, Is.False);
            Assert.That(index.Search("Asthma " + new string('x', 10_000)).IsShortened, Is.True);
        });
    }
}
