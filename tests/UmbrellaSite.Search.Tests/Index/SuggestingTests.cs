using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class SuggestingTests
{
    [Test]
    public void Words_and_titles_are_suggested_by_the_beginning_of_any_word()
    {
        using var index = Of(Page("Leben mit Rheuma"), Page("Rheuma", "rheumatisch"), Page("Asthma"));
        var suggestions = index.Index.Suggest(German, "rheu", 8);
        Assert.Multiple(() =>
        {
            Assert.That(suggestions[0].Text, Is.EqualTo("Rheuma"));
            Assert.That(suggestions[0].Page, Is.Not.Null, "the page of that title");
            Assert.That(suggestions.Select(suggestion => suggestion.Text), Does.Contain("Leben mit Rheuma").And.Not.Contain("Asthma"));
        });
    }

    [Test]
    public void All_words_typed_count()
    {
        using var index = Of(Page("Leben mit Rheuma"), Page("Leben mit Asthma"));
        Assert.That(index.Index.Suggest(German, "leben mit ast", 8).Select(suggestion => suggestion.Text), Does.Contain("Leben mit Asthma").And.Not.Contain("Leben mit Rheuma"));
    }

    [TestCase("fibrom")]
    [TestCase("fibromi")]
    [TestCase("Fibrimyal")]
    [TestCase("FIBRO")]
    public void What_is_mistyped_is_understood(string typed)
    {
        using var index = Of(Page("Fibromyalgie"), Page("Asthma"));
        Assert.That(index.Index.Suggest(German, typed, 5).Select(suggestion => suggestion.Text), Is.EqualTo(["Fibromyalgie"]));
    }

    [Test]
    public void Nothing_is_suggested_that_is_not_found()
    {
        using var index = Of(Page("Rheuma", "Gelenke"), Page("Asthma", "Atem"), Page("Geheim", "Rheuma") with { IsSuggested = false });
        Assert.Multiple(() =>
        {
            foreach (var typed in (string[])["rh", "rheuma a", "asthma gel", "gel", "geh", "xy", "", " ", "\"", "rheuma gel"])
            {
                foreach (var suggestion in index.Index.Suggest(German, typed, 8))
                {
                    Assert.That(index.Search(suggestion.Text).Total, Is.Positive, $"{typed}: {suggestion.Text}");
                }
            }

            Assert.That(index.Index.Suggest(German, "geh", 8).Where(suggestion => suggestion.Page is not null), Is.Empty);
        });
    }

    [Test]
    public void A_changed_title_is_suggested_at_once()
    {
        var page = Page("Rheuma");
        using var index = Of(page);
        Assert.That(index.Index.Suggest(German, "rheu", 8), Has.Count.EqualTo(1));
        index.Index.Update([], [page with { Title = "Asthma" }]);
        Assert.Multiple(() =>
        {
            Assert.That(index.Index.Suggest(German, "rheu", 8), Is.Empty);
            Assert.That(index.Index.Suggest(German, "ast", 8), Has.Count.EqualTo(1));
        });
    }
}
