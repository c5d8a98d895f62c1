using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class FindingTests
{
    [Test]
    public void Pages_are_found_by_their_words_in_any_form()
    {
        using var index = Of(Page("Depression", "Hilfe bei Depressionen."), Page("Rheuma", "Schmerzen in den Gelenken."));
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("depressiv"), Is.EqualTo(["Depression"]));
            Assert.That(index.Titles("Schmerz"), Is.EqualTo(["Rheuma"]));
            Assert.That(index.Titles("Schmerz Gelenk"), Is.EqualTo(["Rheuma"]));
            Assert.That(index.Titles("Kindergarten"), Is.Empty);
        });
    }

    [Test]
    public void A_word_in_the_title_counts_more_than_in_the_text()
    {
        using var index = Of(Page("Bericht", "Ein Wort zu Asthma."), Page("Asthma", "Ein Wort."));
        Assert.That(index.Titles("Asthma"), Is.EqualTo(["Asthma", "Bericht"]));
    }

    [Test]
    public void Compounds_are_found_by_their_parts_and_find_them()
    {
        using var index = Of(Page("Darmkrebs"), Page("Krebs", "Eine Erkrankung."));
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("Krebs"), Is.EqualTo(["Krebs", "Darmkrebs"]));
            Assert.That(index.Titles("Krebserkrankung"), Does.Contain("Krebs"));
        });
    }

    [Test]
    public void Only_pages_of_the_language_are_found()
    {
        using var index = Of(Page("Krebs", culture: "de-DE"), Page("Krebs", culture: "en-US"));
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("Krebs", "en-us").Total, Is.EqualTo(1));
            Assert.That(index.Search("Krebs", "ru").Total, Is.Zero);
        });
    }

    [Test]
    public void Phrases_and_exclusions_are_kept()
    {
        using var index = Of(Page("Eins", "Die chronische Krankheit ist da."), Page("Zwei", "Die Krankheit ist chronische Sache."), Page("Drei", "Keine Krankheiten hier."));
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("\"chronische Krankheit\""), Is.EqualTo(["Eins"]));
            Assert.That(index.Titles("Krankheit -chronisch"), Is.EqualTo(["Drei"]));
            Assert.That(index.Titles("Krankheit -\"ist da\""), Is.EquivalentTo(["Zwei", "Drei"]));
        });
    }

    [Test]
    public void What_was_found_is_marked_in_the_original_text()
    {
        using var index = Of(Page("Über Förderung", "Gefördert werden Selbsthilfegruppen <b>in</b> ganz Deutschland."));
        var hit = index.Search("Foerderung Gruppe").Hits[0];
        Assert.Multiple(() =>
        {
            Assert.That(Marked(hit.Title), Is.EqualTo("Über [Förderung]"));
            Assert.That(Marked(hit.Excerpt), Is.EqualTo("[Gefördert] werden [Selbsthilfegruppen] <b>in</b> ganz Deutschland."));
        });
    }

    [Test]
    public void Facets_are_counted_and_filter()
    {
        using var index = Of(Typed("Eins", "news"), Typed("Zwei", "news"), Typed("Drei", "event"));
        var question = new SearchQuestion(German, "Hilfe") { Facets = ["type"] };
        var all = index.Index.Search(question);
        var events = index.Index.Search(question with { Filters = new Dictionary<string, IReadOnlyList<string>> { ["type"] = ["event"] } });
        Assert.Multiple(() =>
        {
            Assert.That(all.Facets["type"], Is.EqualTo([new FacetCount("news", 2), new FacetCount("event", 1)]));
            Assert.That(events.Total, Is.EqualTo(1));
            Assert.That(events.Facets["type"], Is.EqualTo(all.Facets["type"]), "a filtered facet counts as if it were not filtered");
        });
    }

    private static SearchDocument Typed(string title, string type) =>
        Page(title, "Hilfe") with { Facets = new Dictionary<string, IReadOnlyList<string>> { ["type"] = [type] } };
}
