using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Tests.Analysis;

internal sealed class OtherLanguagesTests
{
    [TestCase("groups", "group")]
    [TestCase("consolation", "consol")]
    [TestCase("consistently", "consist")]
    [TestCase("knightly", "knight")]
    [TestCase("hopping", "hop")]
    [TestCase("hoping", "hope")]
    [TestCase("generously", "generous")]
    [TestCase("organizations", "organ")]
    [TestCase("illnesses", "ill")]
    [TestCase("happy", "happi")]
    [TestCase("cries", "cri")]
    [TestCase("ties", "tie")]
    [TestCase("gas", "gas")]
    [TestCase("agreed", "agre")]
    [TestCase("relational", "relat")]
    [TestCase("vietnamization", "vietnam")]
    [TestCase("succeeding", "succeed")]
    [TestCase("youth", "youth")]
    public void English_words_are_stemmed_as_Porter2_does(string word, string stem) => Assert.That(Stem("en-GB", word), Is.EqualTo(stem));

    [TestCase("важная", "важн")]
    [TestCase("важнейшие", "важн")]
    [TestCase("важностью", "важност")]
    [TestCase("вагоны", "вагон")]
    [TestCase("валяться", "валя")]
    [TestCase("вавиловка", "вавиловк")]
    [TestCase("помощь", "помощ")]
    [TestCase("помощи", "помощ")]
    [TestCase("группами", "групп")]
    [TestCase("болезней", "болезн")]
    [TestCase("бежавшая", "бежа")]
    [TestCase("самопомощью", "самопомощ")]
    public void Russian_words_are_stemmed_as_Snowball_does(string word, string stem) => Assert.That(Stem("ru", word), Is.EqualTo(stem));

    [Test]
    public void Russian_ё_may_be_written_е() => Assert.That(Stem("ru", "тяжёлый"), Is.EqualTo(Stem("ru", "тяжелый")));

    private static string Stem(string culture, string word)
    {
        var terms = new List<Term>();
        TextAnalyzers.ForCulture(culture).Analyze(word, terms);
        return terms.Single(term => term.Kind == TermKind.Stem).Text;
    }
}
