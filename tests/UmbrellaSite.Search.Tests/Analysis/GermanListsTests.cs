namespace UmbrellaSite.Search.Tests.Analysis;

/// <summary>The lists that the product is measured by. Words outside them: <see cref="GermanUnlistedWordsTests"/>.</summary>
internal sealed class GermanListsTests
{
    // One illness, three lines of the list: erkrankt links krank with Erkrankung.
    private static readonly string[] OneFamily = ["Krankheit", "Erkrankung", "krank"];

    internal static readonly (string Compound, string Parts)[] Compounds =
    [
        ("Selbsthilfegruppe", "Selbsthilfe Gruppe"), ("Selbsthilfekontaktstelle", "Selbsthilfe Kontaktstelle"), ("Selbsthilfeorganisation", "Selbsthilfe Organisation"),
        ("Mitgliedsorganisation", "Mitglied Organisation"), ("Krebserkrankung", "Krebs Erkrankung"), ("Nierenerkrankung", "Niere Erkrankung"),
        ("Atemwegserkrankung", "Atemwege Erkrankung"), ("Angststörung", "Angst Störung"), ("Essstörung", "Essen Störung"), ("Suchterkrankung", "Sucht Erkrankung"),
        ("Abhängigkeitserkrankung", "Abhängigkeit Erkrankung"), ("Krankenkasse", "Kranke Kasse"), ("Krankenversicherung", "Kranke Versicherung"),
        ("Gesundheitskompetenz", "Gesundheit Kompetenz"), ("Lebensqualität", "Leben Qualität"), ("Landesarbeitsgemeinschaft", "Land Arbeitsgemeinschaft"),
        ("Schwerbehindertenausweis", "Schwerbehinderte Ausweis"), ("Barrierefreiheit", "Barriere Freiheit"), ("Pflegeversicherung", "Pflege Versicherung"),
        ("Patientenvertretung", "Patient Vertretung"), ("Mitgliedsbeitrag", "Mitglied Beitrag"), ("Aufnahmeantrag", "Aufnahme Antrag"),
        ("Veranstaltungskalender", "Veranstaltung Kalender"), ("Schlafapnoe", "Schlaf Apnoe"), ("Darmkrebs", "Darm Krebs"), ("Brustkrebs", "Brust Krebs"),
        ("Multiple-Sklerose", "Multiple Sklerose"), ("Herzschwäche", "Herz Schwäche"), ("Hörbehinderung", "Hören Behinderung"), ("Angehörigengruppe", "Angehörige Gruppe"),
        ("Trauergruppe", "Trauer Gruppe"), ("Qualitätssiegel", "Qualität Siegel"), ("Jahresbericht", "Jahr Bericht"), ("Vorstandsmitglied", "Vorstand Mitglied"),
        ("Fördermittel", "Förderung Mittel"), ("Datenschutzerklärung", "Datenschutz Erklärung"), ("Blutdruck", "Blut Druck"), ("Kinderwunsch", "Kind Wunsch"),
    ];

    [Test]
    public void Families_of_words_find_each_other_but_for_two_at_most()
    {
        var families = TestData.Lines("word-families.tsv").ToList();
        var missed = families.Where(family => !family.All(one => family.All(other => GermanTerms.Conflate(one, other)))).ToList();
        TestContext.Out.WriteLine($"Word families: {families.Count - missed.Count} of {families.Count}");
        missed.ForEach(family => TestContext.Out.WriteLine("missed: " + string.Join(' ', family)));
        Assert.That(missed, Has.Count.LessThanOrEqualTo(2));
    }

    [Test]
    public void Different_families_stay_apart()
    {
        var families = TestData.Lines("word-families.tsv").ToList();
        var merged = from one in families from other in families
                     where !one.Intersect(other).Any() && string.CompareOrdinal(one[0], other[0]) < 0 && !(OneFamily.Contains(one[0]) && OneFamily.Contains(other[0]))
                     from left in one from right in other
                     where GermanTerms.Conflate(left, right) select $"{left} {right}";
        Assert.That(merged, Is.Empty);
    }

    [Test]
    public void Compounds_are_found_by_their_parts_and_find_them()
    {
        var missed = Compounds.Where(compound => !BothWays(compound.Compound, compound.Parts)).Select(compound => compound.Compound).ToList();
        TestContext.Out.WriteLine($"Compounds: {Compounds.Length - missed.Count} of {Compounds.Length} in both directions");
        Assert.That(missed, Is.Empty);
    }

    [Test]
    public void Every_listed_compound_is_tested_here()
    {
        var listed = TestData.Lines("compounds.txt").Select(line => line[0]);
        Assert.That(listed, Is.EquivalentTo(Compounds.Select(compound => compound.Compound).Concat(["Schlaganfall", "Parkinson", "Rheumaliga", "Fibromyalgie"])));
    }

    [TestCase("Schlaganfall", "Schlag Anfall Fall")]
    [TestCase("Parkinson", "Park Sohn Son")]
    [TestCase("Rheumaliga", "Aliga Liga")]
    [TestCase("Selbsthilfe", "selbst")]
    public void Traps_stay_whole(string word, string mistaken)
    {
        Assert.That(GermanTerms.Parts(word), Is.Zero);
        Assert.That(mistaken.Split(' ').Where(part => GermanTerms.FindsCompound(part, word)), Is.Empty);
    }

    [Test]
    public void Fibromyalgie_is_found_as_a_myalgia() => Assert.That(GermanTerms.FindsCompound("Myalgie", "Fibromyalgie"), Is.True);

    [Test]
    public void Stems_agree_with_the_gold_standard()
    {
        var figures = PairwiseAgreement.Of(TestData.Lines("stem-goldstandard.txt"), GermanTerms.Stems);
        TestContext.Out.WriteLine($"Stems, gold standard: {figures}");
        Assert.That(figures.F, Is.GreaterThanOrEqualTo(0.84));
    }

    private static bool BothWays(string compound, string parts) =>
        parts.Split(' ').All(part => GermanTerms.FindsCompound(part, compound))
        && (GermanTerms.CompoundFinds(compound, parts) || compound.Contains('-', StringComparison.Ordinal));
}
