using UmbrellaSite.Search.Documents;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class UpdatingTests
{
    [Test]
    public void A_changed_page_is_found_by_its_new_words_only()
    {
        var page = Page("Asthma", "Atem");
        using var index = Of(page, Page("Rheuma"));
        index.Titles("Asthma");
        index.Index.Update([], [page with { Title = "Allergie" }]);
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("Asthma"), Is.Empty);
            Assert.That(index.Titles("Allergie"), Is.EqualTo(["Allergie"]));
            Assert.That(index.Titles("Atem"), Is.EqualTo(["Allergie"]));
        });
    }

    [Test]
    public void Removed_pages_and_languages_are_found_no_more()
    {
        var german = Page("Krebs");
        var english = german with { Culture = "en-US", Title = "Cancer" };
        using var index = Of(german, english);
        index.Index.Update([], [german]);
        Assert.That(index.Search("Cancer", "en-US").Total, Is.Zero);
        index.Index.Update([german.Key], []);
        Assert.That(index.Search("Krebs").Total, Is.Zero);
    }

    [Test]
    public void Changes_are_there_after_a_restart()
    {
        using var index = Of(Page("Krebs"));
        index.Index.Update([], [Page("Asthma")]);
        index.Reopen();
        Assert.That(index.Titles("Asthma"), Is.EqualTo(["Asthma"]));
    }

    [Test]
    public void Without_an_index_the_answer_says_that_it_is_being_prepared()
    {
        using var index = new TestIndex();
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("Krebs").State, Is.EqualTo(SearchIndexState.Preparing));
            Assert.That(index.Index.IsRebuildWanted, Is.True);
        });
        index.Index.Rebuild([Page("Krebs")], CancellationToken.None);
        Assert.That(index.Search("Krebs").Total, Is.EqualTo(1));
    }
}
