using UmbrellaSite.Search.Analysis;

namespace UmbrellaSite.Search.Tests.Analysis;

internal sealed class TokenizerTests
{
    [TestCase("Hilfe, Rat & Tat!", "hilfe rat tat")]
    [TestCase("Selbst\u00ADhilfe\u200Bgruppe", "selbsthilfegruppe")]
    [TestCase("SELBSTHILFE", "selbsthilfe")]
    [TestCase("Müller's Gruppe", "muller gruppe")]
    [TestCase("a\u0308rztlich ﬁnden", "arztlich finden")]
    [TestCase("§ 20h SGB V", "20h sgb v")]
    [TestCase("§20h", "20h")]
    [TestCase("٣ Gruppen", "3 gruppen")]
    [TestCase("Multiple-Sklerose", "multiplesklerose multiple sklerose")]
    [TestCase("#TagDerSelbsthilfe", "tagderselbsthilfe tag selbsthilfe")]
    [TestCase("mail@hilfe.de", "mail@hilfe.de mail hilfe de")]
    [TestCase("Patient*innen", "patientinnen")]
    [TestCase("Patient:innen", "patientinnen")]
    [TestCase("Patient_innen", "patientinnen")]
    [TestCase("PatientInnen", "patientinnen")]
    [TestCase("Patient/-innen", "patientinnen")]
    [TestCase("Patient/innen", "patientinnen")]
    [TestCase("Patient(inn)en", "patientinnen")]
    [TestCase("Patient(innen) helfen", "patientinnen helfen")]
    [TestCase("Thema: Sucht", "thema sucht")]
    [TestCase("Rat/Hilfe", "rat hilfe")]
    [TestCase("1.000 Gruppen", "1.000 1 000 gruppen")]
    [TestCase("E-Mail-Adresse", "emailadresse e mail adresse")]
    [TestCase("gIrIş ırk İzmir", "giris irk izmir")]
    [TestCase("", "")]
    [TestCase("…?!", "")]
    public void Words_are_read_as_people_mean_them(string text, string words) =>
        Assert.That(Exact(text), Is.EqualTo(words));

    [Test]
    public void Terms_say_where_in_the_text_their_word_stands()
    {
        const string text = "Für Pa\u00ADtient*innen mit Angst-Störung";
        var places = GermanTerms.Of(text).Select(term => text.Substring(term.Start, term.Length)).Distinct();
        Assert.That(places, Is.EqualTo(new[] { "Für", "Pa\u00ADtient*innen", "mit", "Angst-Störung", "Angst", "Störung" }));
    }

    [Test]
    public void Parts_of_a_hyphened_word_follow_each_other_like_words()
    {
        var positions = GermanTerms.Of("Multiple-Sklerose heute").Where(term => term.Kind == TermKind.Exact).Select(term => term.Position);
        Assert.That(positions, Is.EqualTo(new[] { 0, 0, 1, 2 }));
    }

    [Test]
    public void No_text_is_an_error()
    {
        var random = new Random(16_09);
        const string hostile = "*:_/-()'’\"#@.§\0\u00AD\u200D\uD83D\uDE00\uD800äßİıﬁ١aBinnenr ";
        foreach (var culture in new[] { "de", "en", "ru" })
        {
            var analyzer = TextAnalyzers.ForCulture(culture);
            for (var round = 0; round < 5_000; round++)
            {
                var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(4) > 0 ? hostile[random.Next(hostile.Length)] : (char)random.Next(char.MaxValue)));
                var terms = new List<Term>();
                Assert.That(() => analyzer.Analyze(text, terms), Throws.Nothing, text);
                Assert.That(terms.TrueForAll(term => term.Start + term.Length <= text.Length && term.Text.Length > 0), text);
            }
        }
    }

    private static string Exact(string text) =>
        string.Join(' ', GermanTerms.Of(text).Where(term => term.Kind == TermKind.Exact).Select(term => term.Text));
}
