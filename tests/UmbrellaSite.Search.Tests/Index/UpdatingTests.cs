using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
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
    public void After_many_changes_answers_are_those_of_an_index_made_anew()
    {
        string[] words = ["Krebs", "Darmkrebs", "Krebserkrankung", "Asthma", "Rheuma", "rheumatisch", "Depression", "depressiv", "Gruppe", "Selbsthilfegruppe", "Hamburg", "Treffen"];
        var random = new Random(3);
        var pages = new Dictionary<Guid, SearchDocument>();
        using var changed = Of();
        for (var round = 0; round < 60; round++)
        {
            var removed = pages.Keys.Where(_ => random.Next(20) == 0).ToList();
            var replaced = pages.Values.Where(page => random.Next(8) == 0 && !removed.Contains(page.Key)).ToList();
            var next = replaced.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Page(""))).Select(page => page with { Title = Some(words, random, 2), Body = Some(words, random, 30) }).ToList();
            changed.Index.Update(removed, next);
            removed.ForEach(key => pages.Remove(key));
            next.ForEach(page => pages[page.Key] = page);
            changed.Search(words[random.Next(words.Length)]);
        }

        using var anew = Of([.. pages.Values]);
        Assert.Multiple(() =>
        {
            foreach (var text in words.Concat(words.Zip(words.Skip(1), (one, other) => $"{one} {other}")).Concat(words.Select(word => $"\"{word} Gruppe\"")).Concat(words.Select(word => $"Gruppe -{word}")))
            {
                Assert.That(Keys(changed, text), Is.EquivalentTo(Keys(anew, text)), text);
                Assert.That(changed.Index.Suggest(German, text, 50).Where(suggestion => suggestion.Page is null), Is.EquivalentTo(anew.Index.Suggest(German, text, 50).Where(suggestion => suggestion.Page is null)), text);
            }
        });
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

    private static IEnumerable<Guid> Keys(TestIndex index, string text) => index.Index.Search(new SearchQuestion(German, text) { Take = 1000 }).Hits.Select(hit => hit.Key);

    private static string Some(string[] words, Random random, int most) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(most)).Select(_ => words[random.Next(words.Length)]));
}
