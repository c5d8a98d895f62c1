using UmbrellaSite.Search.Queries;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class SpellingTests
{
    [Test]
    public void A_mistyped_word_is_searched_for_as_it_was_meant()
    {
        using var index = Of(Page("Fibromyalgie"), Page("Förderung"), Page("Rheuma"));
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("Fibromialgie").Corrected, Is.EqualTo("Fibromyalgie"));
            Assert.That(index.Titles("Fibromialgie"), Is.EqualTo(["Fibromyalgie"]));
            Assert.That(index.Search("Reuma").Corrected, Is.EqualTo("Rheuma"));
            Assert.That(index.Search("forderunk").Corrected, Is.EqualTo("Förderung"), "as pages write it");
        });
    }

    [Test]
    public void Who_insists_gets_what_was_typed()
    {
        using var index = Of(Page("Rheuma"));
        var answer = index.Index.Search(new SearchQuestion(German, "Reuma") { AsTyped = true });
        Assert.That((answer.Total, answer.Corrected), Is.EqualTo((0, (string?)null)));
    }

    [Test]
    public void No_spelling_is_offered_that_the_filters_leave_nothing_of()
    {
        using var index = Of(Page("Rheuma") with { Facets = new Dictionary<string, IReadOnlyList<string>> { ["type"] = ["news"] } });
        var question = new SearchQuestion(German, "Reuma") { Filters = new Dictionary<string, IReadOnlyList<string>> { ["type"] = ["event"] } };
        Assert.That(index.Index.Search(question).Corrected, Is.Null);
    }

    [Test]
    public void The_right_words_stay_as_they_were_typed()
    {
        using var index = Of(Page("Rheuma in Hamburg"));
        Assert.That(index.Search("Hamburg Reuma").Corrected, Is.EqualTo("Hamburg Rheuma"));
    }

    [Test]
    public void A_rare_spelling_is_found_and_the_usual_one_offered()
    {
        using var index = Of([Page("Tagung", "Reuma"), .. Enumerable.Range(0, 30).Select(number => Page($"Rheuma {number}"))]);
        var answer = index.Search("Reuma");
        Assert.That((answer.Hits.Count > 0, answer.Corrected, answer.DidYouMean), Is.EqualTo((true, (string?)null, "Rheuma")));
    }

    [Test]
    public void Words_that_no_page_has_together_are_left_out()
    {
        using var index = Of(Page("Rheuma in Hamburg"), Page("Asthma in Bremen"));
        var answer = index.Search("Rheuma Hamburg Kunstgeschichte");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Hits.Select(hit => Plain(hit.Title)), Is.EqualTo(["Rheuma in Hamburg"]));
            Assert.That(answer.LeftOut, Is.EqualTo(["Kunstgeschichte"]));
            Assert.That(index.Search("Rheuma Hamburg").LeftOut, Is.Empty);
        });
    }

    [TestCase("депрессия")]
    [TestCase("депрессии")]
    [TestCase("depressiya")]
    [TestCase("Depressija")]
    [TestCase("depresiya")]
    public void Russian_is_found_in_either_alphabet(string typed)
    {
        using var index = Of(Page("Депрессия", "Группы самопомощи", "ru"), Page("Ревматизм", culture: "ru"));
        Assert.That(index.Titles(typed, "ru"), Is.EqualTo(["Депрессия"]));
    }

    [TestCase("samopomoshch", "самопомощи")]
    [TestCase("zhizn", "жизнь")]
    [TestCase("zdorovye", "здоровье")]
    [TestCase("bolezn", "болезнь")]
    [TestCase("astma", "астма")]
    public void Transliterated_words_find_their_Russian_ones(string typed, string word)
    {
        using var index = Of(Page(word, culture: "ru"), Page("помогать больному", culture: "ru"));
        Assert.That(index.Titles(typed, "ru"), Does.Contain(word).And.Length.EqualTo(1));
    }
}
