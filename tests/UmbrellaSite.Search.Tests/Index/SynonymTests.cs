using UmbrellaSite.Search.Documents;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class SynonymTests
{
    [Test]
    public void Synonyms_are_searched_for_too_as_soon_as_they_are_given()
    {
        using var index = Of(Page("Krebs"), Page("Karzinome der Haut"));
        Assert.That(index.Titles("Krebs"), Is.EqualTo(["Krebs"]));
        index.Index.UseSynonyms([new SynonymGroup("de-DE", ["Krebs", "Karzinom", "Zyste"])]);
        var answer = index.Search("Krebs");
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("Krebs"), Is.EqualTo(["Krebs", "Karzinome der Haut"]));
            Assert.That(answer.AlsoSearchedFor, Is.EqualTo(["Karzinom"]), "and not what no page has");
            Assert.That(Marked(answer.Hits[1].Title), Is.EqualTo("[Karzinome] der Haut"));
        });
    }

    [Test]
    public void Synonyms_of_several_words_are_found_and_find()
    {
        using var index = Of(Page("Multiple Sklerose"), Page("MS-Gruppe"), Page("Multiple Persönlichkeit"));
        index.Index.UseSynonyms([new SynonymGroup("de-DE", ["MS", "Multiple Sklerose"])]);
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("MS"), Is.EquivalentTo(["Multiple Sklerose", "MS-Gruppe"]));
            Assert.That(index.Titles("multiple Sklerose"), Is.EquivalentTo(["Multiple Sklerose", "MS-Gruppe"]));
            Assert.That(index.Titles("MS Gruppe"), Is.EqualTo(["MS-Gruppe"]));
        });
    }

    [Test]
    public void Synonyms_belong_to_their_language()
    {
        using var index = Of(Page("Cancer", culture: "en-US"), Page("Tumor", culture: "en-US"));
        index.Index.UseSynonyms([new SynonymGroup("de-DE", ["Cancer", "Tumor"])]);
        Assert.That(index.Titles("Cancer", "en-US"), Is.EqualTo(["Cancer"]));
    }

    [Test]
    public void Replaced_synonyms_are_forgotten()
    {
        using var index = Of(Page("Krebs"), Page("Karzinom"));
        index.Index.UseSynonyms([new SynonymGroup("de-DE", ["Krebs", "Karzinom"])]);
        index.Index.UseSynonyms([]);
        Assert.That(index.Titles("Krebs"), Is.EqualTo(["Krebs"]));
    }

    [Test]
    public void Hostile_synonyms_do_no_harm()
    {
        using var index = Of(Page("Krebs"));
        index.Index.UseSynonyms([new SynonymGroup("de-DE", ["", " ", "\"", "Krebs", "NEAR(", "*", "die"]), new SynonymGroup("de-DE", []), new SynonymGroup("xx", ["a", "b"])]);
        Assert.That(index.Titles("Krebs"), Is.EqualTo(["Krebs"]));
    }
}
