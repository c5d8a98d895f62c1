using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using UmbrellaSite.Search.Tests.Analysis;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

/// <summary>The lists of words, from the typed question to the found page: every word is a page, and its relatives ask for it.</summary>
internal sealed class WordListTests
{
    // Not in any list that the analysis was made with.
    private static readonly string[][] Unlisted =
    [
        ["Niere", "Nieren"], ["Lähmung", "gelähmt"], ["Spende", "spenden", "Spender", "Spenderin"], ["Nachbarschaft", "Nachbarschaften"], ["Schwerhörigkeit", "schwerhörig"], ["Müdigkeit", "müde"],
        ["Einsamkeit", "einsam"], ["Beratung", "beraten", "Beraterin"], ["Zöliakie"], ["Wohnung", "Wohnungen"], ["Übergewicht", "Uebergewicht"], ["Straße", "Strasse", "Straßen"], ["Gefäß", "Gefäße"],
    ];

    private static readonly (string Compound, string[] Parts)[] UnlistedCompounds =
    [
        ("Nierenspende", ["Niere", "Spende"]), ("Leberkrebs", ["Leber", "Krebs"]), ("Nachbarschaftshilfe", ["Nachbarschaft", "Hilfe"]), ("Hautkrankheit", ["Haut", "Krankheit"]),
        ("Elternabend", ["Eltern", "Abend"]), ("Wohnungssuche", ["Wohnung", "Suche"]), ("Schmerztherapie", ["Schmerz", "Therapie"]), ("Gelenkschmerzen", ["Gelenk", "Schmerzen"]),
        ("Gesundheitsamt", ["Gesundheit", "Amt"]), ("Jugendgruppe", ["Jugend", "Gruppe"]),
    ];

    [Test]
    public void Words_of_a_family_find_the_pages_of_each_other()
    {
        var families = TestData.Lines("word-families.tsv").ToList();
        using var index = OfWords(families.SelectMany(family => family));
        var missed = families.Where(family => !FindEachOther(index, family)).ToList();
        TestContext.Out.WriteLine($"Word families, found: {families.Count - missed.Count} of {families.Count}");
        missed.ForEach(family => TestContext.Out.WriteLine("missed: " + string.Join(' ', family)));
        Assert.That(missed, Has.Count.LessThanOrEqualTo(2));
    }

    [Test]
    public void Compounds_find_the_pages_of_their_parts_and_are_found_by_them()
    {
        var compounds = GermanListsTests.Compounds.Select(compound => (compound.Compound, Parts: compound.Parts.Split(' '))).ToList();
        using var index = OfWords(compounds.SelectMany(compound => compound.Parts.Append(compound.Compound)).Concat(Traps));
        var missed = compounds.Where(compound => !compound.Parts.All(part => FindEachOther(index, [compound.Compound, part]))).Select(compound => compound.Compound).ToList();
        TestContext.Out.WriteLine($"Compounds, found: {compounds.Count - missed.Count} of {compounds.Count}; missed: {string.Join(' ', missed)}");
        Assert.That(missed, Is.Empty);
    }

    [TestCase("Schlaganfall", "Anfall")]
    [TestCase("Anfall", "Schlaganfall")]
    [TestCase("Parkinson", "Park")]
    [TestCase("Rheumaliga", "Liga")]
    public void Traps_are_not_walked_into(string asked, string mistaken)
    {
        using var index = OfWords(Traps);
        Assert.That(Found(index, asked), Does.Contain(asked).And.Not.Contain(mistaken));
    }

    [Test]
    public void Words_that_are_in_no_list_find_each_other_too()
    {
        using var index = OfWords(Unlisted.SelectMany(family => family).Concat(UnlistedCompounds.SelectMany(compound => compound.Parts.Append(compound.Compound))));
        Assert.Multiple(() =>
        {
            Assert.That(Unlisted.Where(family => !FindEachOther(index, family)).Select(family => family[0]), Is.Empty);
            Assert.That(UnlistedCompounds.Where(compound => !compound.Parts.All(part => FindEachOther(index, [compound.Compound, part]))).Select(compound => compound.Compound), Is.Empty);
        });
    }

    [Test]
    public void Compounds_are_split_at_the_words_that_the_pages_have()
    {
        string[] body = ["Quastenbinder", "Zwirbelkamm"];
        using var index = Of([
            Page("Quastenbinderzwirbelkamm"),
            .. Enumerable.Range(0, 4).Select(number => Page($"Seite {number}", string.Join(' ', body)))]);
        Assert.That(index.Titles("Zwirbelkamm"), Does.Contain("Quastenbinderzwirbelkamm"));
    }

    [Test]
    public void A_page_found_by_the_word_itself_comes_before_those_found_by_a_part()
    {
        using var index = Of(Page("Krebs"), Page("Krebserkrankung"), Page("Erkrankung"));
        Assert.That(index.Titles("Krebserkrankung")[0], Is.EqualTo("Krebserkrankung"));
    }

    private static readonly string[] Traps = ["Schlaganfall", "Anfall", "Schlag", "Parkinson", "Park", "Sohn", "Rheumaliga", "Liga", "Fibromyalgie"];

    private static TestIndex OfWords(IEnumerable<string> words) =>
        Of([.. words.Distinct(StringComparer.Ordinal).Select(word => Page("Seite", $"Hier steht {word} im Text.") with { Keywords = [] })]);

    private static bool FindEachOther(TestIndex index, string[] words) => words.All(asked => Found(index, asked) is var found && words.All(found.Contains));

    // The word that each found page has.
    private static HashSet<string> Found(TestIndex index, string asked) =>
        [.. index.Index.Search(new SearchQuestion(German, asked) { Take = 1000, AsTyped = true }).Hits.Select(hit => Plain(hit.Excerpt)["Hier steht ".Length..^" im Text.".Length])];
}
