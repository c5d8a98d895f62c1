using System.Diagnostics;
using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Tests.Analysis;

internal sealed class AnalysisSpeedTests
{
    private const string Query = "Selbsthilfegruppen für Angehörige von Menschen mit Suchterkrankung in Schleswig-Holstein";

    [Test]
    public void A_query_is_analysed_within_a_millisecond_even_at_its_first_time()
    {
        var words = TestData.Lines("stem-goldstandard.txt").Take(20_000).Select(family => family[0]).ToList();
        var analyzer = TextAnalyzers.ForCulture("de");
        analyzer.Analyze(Query, []);
        var watch = Stopwatch.StartNew();
        words.ForEach(word => analyzer.Analyze(word, []));
        var perWord = watch.Elapsed / words.Count;
        TestContext.Out.WriteLine($"{perWord.TotalMicroseconds:0.0} µs a word seen for the first time");
        Assert.That(perWord * 10, Is.LessThan(TimeSpan.FromMilliseconds(1)), "ten new words");
    }

    [Test]
    public void Texts_are_analysed_by_the_hundred_thousand_words_a_second()
    {
        var analyzer = TextAnalyzers.ForCulture("de");
        var text = string.Join(' ', Enumerable.Repeat(Query, 1_000));
        var terms = new List<Term>(100_000);
        analyzer.Analyze(text, terms);
        terms.Clear();
        var watch = Stopwatch.StartNew();
        analyzer.Analyze(text, terms);
        var second = terms[^1].Position / watch.Elapsed.TotalSeconds;
        TestContext.Out.WriteLine($"{second:0} words a second, seen before");
        Assert.That(second, Is.GreaterThan(100_000));
    }
}
