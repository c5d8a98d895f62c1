using System.Diagnostics;
using UmbrellaSite.Search.Analysis;
using UmbrellaSite.Search.Spelling;
using UmbrellaSite.Search.Tests.Analysis;

namespace UmbrellaSite.Search.Tests.Spelling;

internal sealed class SpellingIndexTests
{
    // typed, meant; one or two letters wrong
    private static readonly string[] Typed =
    [
        "Selbsthife Selbsthilfe", "Selbshtilfe Selbsthilfe", "Selbsthilfegrupe Selbsthilfegruppe", "Selbsthifegrupe Selbsthilfegruppe", "Depresion Depression",
        "Depresionen Depressionen", "Deppression Depression", "Diabethes Diabetes", "Diabtes Diabetes", "Rythmus Rhythmus", "Reuma Rheuma", "Rhäuma Rheuma",
        "Parkinsson Parkinson", "Parkinsen Parkinson", "Alzeimer Alzheimer", "Altzheimer Alzheimer", "Epilepsi Epilepsie", "Epelepsie Epilepsie",
        "Alergie Allergie", "Allergi Allergie", "Astma Asthma", "Athsma Asthma", "Schlagenfall Schlaganfall", "Schlaganfal Schlaganfall",
        "Angehörge Angehörige", "Angehöhrige Angehörige", "Kontaktstele Kontaktstelle", "Kontakstelle Kontaktstelle", "Behinderug Behinderung", "Behindrung Behinderung",
        "Barierefreiheit Barrierefreiheit", "Barrierfreiheit Barrierefreiheit", "Mitgleid Mitglied", "Mitgliet Mitglied", "Verinigung Vereinigung",
        "Krankenkase Krankenkasse", "Krakenkasse Krankenkasse", "Psychatrie Psychiatrie", "Psyschiatrie Psychiatrie", "Psychotherapi Psychotherapie",
        "Terapie Therapie", "Therapeuth Therapeut", "Migrene Migräne", "Fibromialgie Fibromyalgie", "Fybromyalgie Fibromyalgie", "Multipel Multiple",
        "Sklerohse Sklerose", "Skelrose Sklerose", "Stotern Stottern", "Tinitus Tinnitus", "Tinnitis Tinnitus", "Autissmus Autismus", "Inkluson Inklusion",
        "Förderun Förderung", "Fördreung Förderung", "Anmeldugn Anmeldung", "Veranstalltung Veranstaltung", "Veranstatung Veranstaltung", "Narkolebsie Narkolepsie", "Osteoperose Osteoporose",
    ];

    private static readonly ITextAnalyzer German = TextAnalyzers.ForCulture("de");
    private static readonly SpellingIndex Index = new(Vocabulary());

    [Test]
    public void Mistyped_words_of_the_field_are_put_right()
    {
        var wrong = Typed.Select(line => line.Split(' ')).Where(pair => Best(pair[0]) != German.Fold(pair[1])).ToList();
        TestContext.Out.WriteLine($"Typing errors: {Typed.Length - wrong.Count} of {Typed.Length} right in a vocabulary of {Vocabulary().Count} words");
        wrong.ForEach(pair => TestContext.Out.WriteLine($"{pair[0]}: {Best(pair[0])} instead of {pair[1]}"));
        Assert.That(Typed.Length - wrong.Count, Is.GreaterThanOrEqualTo(Typed.Length * 0.9));
    }

    [Test]
    public void Words_of_the_vocabulary_are_left_alone() => Assert.That(Index.Suggest(German.Fold("Selbsthilfe")), Is.Empty);

    [TestCase("abc")]
    [TestCase("")]
    [TestCase("xqzvwkjp")]
    [TestCase("\uD800\uD800\uD800\uD800\uD800")]
    public void Where_nothing_is_near_nothing_is_suggested(string typed) => Assert.That(Index.Suggest(typed), Is.Empty);

    [Test]
    public void Every_suggestion_is_in_the_vocabulary_and_no_further_than_two_errors()
    {
        var vocabulary = Vocabulary();
        var random = new Random(9);
        foreach (var word in vocabulary.Keys.Where(_ => random.Next(50) == 0).Select(word => word.Remove(random.Next(word.Length), 1)))
        {
            var suggestions = Index.Suggest(word);
            Assert.That(suggestions.All(suggestion => vocabulary.ContainsKey(suggestion.Word) && suggestion.Distance is 1 or 2), word);
        }
    }

    [Test]
    public void A_word_at_distance_two_is_never_missed()
    {
        var words = Vocabulary().Keys.Where(word => word.Length is > 8 and < 20).Order(StringComparer.Ordinal).Take(300).ToDictionary(word => word, _ => 1, StringComparer.Ordinal);
        var index = new SpellingIndex(words);
        var random = new Random(4);
        foreach (var word in words.Keys)
        {
            var typed = word.Remove(random.Next(word.Length), 1).Insert(random.Next(word.Length - 1), "q");
            Assert.That(index.Suggest(typed, 300).Select(suggestion => suggestion.Word), Does.Contain(word), typed);
        }
    }

    [Test]
    public void A_suggestion_takes_less_than_a_millisecond()
    {
        var typed = Typed.Select(line => German.Fold(line.Split(' ')[0])).ToList();
        typed.ForEach(word => Index.Suggest(word));
        var watch = Stopwatch.StartNew();
        typed.ForEach(word => Index.Suggest(word));
        var each = watch.Elapsed / typed.Count;
        TestContext.Out.WriteLine($"{each.TotalMicroseconds:0} µs a suggestion");
        Assert.That(each, Is.LessThan(TimeSpan.FromMilliseconds(1)));
    }

    private static string? Best(string typed) => Index.Suggest(German.Fold(typed)).Select(suggestion => suggestion.Word).FirstOrDefault();

    // 50,000 words of the language, each seen once or twice, among them the field's, seen often: as in an index.
    private static Dictionary<string, int> Vocabulary()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var family in TestData.Lines("stem-goldstandard.txt"))
        {
            words[German.Fold(family[0])] = 1 + (family.Length % 2);
        }

        foreach (var meant in Typed.Select(line => line.Split(' ')[1]))
        {
            words[German.Fold(meant)] = 20;
        }

        return words;
    }
}
