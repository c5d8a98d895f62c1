using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>Texts are read from stored values of every editor, those that nobody has heard of included.</summary>
internal sealed class StoredTextsTests
{
    private const string Block = "77c2e0aa-0000-4000-8000-000000000001";

    [TestCase("Ein Satz.", "Ein Satz.")]
    [TestCase("[ ] ein Kästchen", "[ ] ein Kästchen")]
    [TestCase("""["Bayern","Hessen"]""", "Bayern · Hessen")]
    [TestCase("""{"markup":"<p>Zwei</p><p>Ab&shy;sätze &amp; mehr</p>","blocks":null}""", "Zwei\nAbsätze & mehr")]
    [TestCase("""[{"name":"Zur Anmeldung","url":"/anmeldung","udi":null}]""", "Zur Anmeldung")]
    [TestCase("""{"date":"2026-03-17T00:00:00+00:00","timeZone":null}""", "")]
    [TestCase("""{"erfunden":{"beschriftung":"Von einem fremden Editor"}}""", "Von einem fremden Editor")]
    [TestCase("#ff0000", "")]
    [TestCase("/media/abc/bild.png", "")]
    [TestCase("70173", "70173")]
    [TestCase("<script>alert('x')</script><b>fett</b>", "fett")]
    public void A_value_becomes_the_text_that_readers_see(string stored, string text) => Assert.That(Read(stored).Text, Is.EqualTo(text));

    [Test]
    public void Blocks_are_read_in_the_language_in_which_they_are_shown()
    {
        var stored = $$"""
            {"contentData":[{"key":"{{Block}}","values":[
              {"alias":"text","culture":"de","value":"Deutsch"},{"alias":"text","culture":"en","value":"English"},{"alias":"zahl","culture":null,"value":"überall"}]}],
             "expose":[{"contentKey":"{{Block}}","culture":"de"}]}
            """;
        Assert.Multiple(() =>
        {
            Assert.That(Read(stored).Text, Is.EqualTo("Deutsch · überall"));
            Assert.That(Read(stored, "en").Text, Is.Empty);
        });
    }

    [Test]
    public void A_rich_text_in_a_block_is_read_with_its_own_blocks()
    {
        const string Inner = """{\"markup\":\"<p>Außen</p>\",\"blocks\":{\"contentData\":[{\"key\":\"77c2e0aa-0000-4000-8000-000000000002\",\"values\":[{\"alias\":\"a\",\"value\":\"Innen\"}]}]}}""";
        Assert.That(Read($$"""{"contentData":[{"key":"{{Block}}","values":[{"alias":"text","value":"{{Inner}}"}]}]}""").Text, Is.EqualTo("Außen · Innen"));
    }

    [Test]
    public void Pages_and_media_that_were_chosen_are_noted()
    {
        var texts = Read("umb://document/1500e2a4458953fa8673711c84676263,umb://media/cae5c4ad83195822a9d24c95665c8b3e");
        texts.Add("""[{"key":"206c22ab-b487-58c6-86b9-e5bb56af2cb2","mediaKey":"e33b3631-1344-57da-8cfc-60775fd465ed"}]""");
        Assert.Multiple(() =>
        {
            Assert.That(texts.Pages, Is.EquivalentTo([Guid.Parse("1500e2a4-4589-53fa-8673-711c84676263")]));
            Assert.That(texts.Media, Has.Count.EqualTo(2));
            Assert.That(texts.Text, Is.Empty);
        });
    }

    [Test]
    public void Nesting_without_an_end_ends() => Assert.That(() => Read(string.Concat(Enumerable.Repeat("[", 60)) + "\"tief\"" + string.Concat(Enumerable.Repeat("]", 60))).Text, Throws.Nothing);

    private static StoredTexts Read(string stored, string culture = "de")
    {
        var texts = new StoredTexts(culture);
        texts.Add(stored);
        return texts;
    }
}
