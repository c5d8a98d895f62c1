using System.Globalization;
using System.Text;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

/// <summary>Questions that somebody might type to break something. Set UMBRELLA_FUZZ_SEED to repeat a run, or to make another.</summary>
internal sealed class HostileTextTests
{
    private const int Questions = 10_000;

    private static readonly string[] Pieces =
    [
        "\"", "'", "*", "(", ")", "NEAR(", "NEAR/2", " AND ", " OR ", " NOT ", "-", "+", "^", ":", "{", "}", "t:", "{t k}:", "rank MATCH", ";", "--", "/*", "%", "_", "\\", "\0", "\n", "\t", "\u001e", "\u001f",
        "\uD800", "\uDC00", "😀", "\u202E", "\u200F", "\u00AD", "\uFEFF", "\uFFFE", "\uFFFF", "ä", "ß", "ﬁ", "İ", "ǆ", "К", "депрессия", "مرحبا", "中文", "e\u0301", "Krebs", "Selbsthilfegruppe", "Krebserkrankung",
        "the", "und", "§ 20h", "a@b.de", "1,5", "#MeToo", "Patient*innen", "DROP TABLE", "SELECT", "<script>", "{{7*7}}", "\u1E9E", "„", "“", "«", "Multiple-Sklerose", "-\"", "\"-", "x-y-z-", "……", "​",
    ];

    [Test]
    public void No_text_is_an_error()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("UMBRELLA_FUZZ_SEED"), CultureInfo.InvariantCulture, out var given) ? given : 20261122;
        TestContext.Out.WriteLine($"Seed {seed}");
        using var index = Of(Page("Krebs", "Die chronische Krebserkrankung"), Page("Selbsthilfegruppe", "AND OR NOT NEAR"), Page("Депрессия", "группа", "ru"), Page("Cancer", "the group", "en-US"));
        index.Index.UseSynonyms([new SynonymGroup(German, ["Krebs", "Karzinom", "Tumor \"AND\" (x"])]);
        var random = new Random(seed);
        var lost = 0;
        index.Index.RebuildWanted += (_, _) => lost++;
        for (var number = 0; number < Questions; number++)
        {
            var text = Text(random);
            var culture = (string[])[German, "ru", "en-US"];
            var question = new SearchQuestion(culture[random.Next(3)], text) { IsTyping = random.Next(2) == 0, AsTyped = random.Next(4) == 0, Facets = ["type"], Skip = random.Next(3) - 1 };
            Assert.DoesNotThrow(() => Ask(index, question), $"Question {number}: {Escaped(text)}");
        }

        Assert.That((lost, index.Index.State), Is.EqualTo((0, SearchIndexState.Ready)));
    }

    [Test]
    public void No_page_is_an_error()
    {
        using var index = Of(Page("Krebs"));
        var random = new Random(7);
        for (var number = 0; number < 300; number++)
        {
            var text = Text(random);
            var page = new SearchDocument(Guid.NewGuid(), German, Text(random))
            {
                Keywords = [Text(random), text], Introduction = text, Body = Text(random) + text, Attachments = text,
                Facets = new Dictionary<string, IReadOnlyList<string>> { [Text(random)] = [text, text, ""], ["empty"] = [] },
                Importance = random.Next(5) switch { 0 => float.NaN, 1 => float.PositiveInfinity, 2 => -1, 3 => 0, _ => 1 },
                Date = random.Next(3) switch { 0 => DateTime.MinValue, 1 => DateTime.MaxValue, _ => null },
            };
            Assert.DoesNotThrow(() => index.Index.Update([], [page]), Escaped(text));
            Assert.DoesNotThrow(() => index.Search(page.Title), Escaped(page.Title));
        }

        Assert.That(index.Search("").Total, Is.EqualTo(301));
        index.Reopen();
        Assert.That(index.Search("").Total, Is.EqualTo(301));
    }

    [TestCase("t:Krebs", ExpectedResult = 0)]
    [TestCase("Krebs OR Asthma", ExpectedResult = 0)]
    [TestCase("Kre*", ExpectedResult = 0)]
    [TestCase("NEAR(Krebs Asthma)", ExpectedResult = 0)]
    public int Signs_of_the_engine_mean_nothing(string text)
    {
        using var index = Of(Page("Krebs", "Hilfe"), Page("Asthma", "Hilfe"));
        var answer = index.Index.Search(new SearchQuestion(German, text) { AsTyped = true });
        return answer.LeftOut.Count > 0 ? 0 : answer.Total;
    }

    private static void Ask(TestIndex index, SearchQuestion question)
    {
        var answer = index.Index.Search(question);
        foreach (var hit in answer.Hits)
        {
            _ = Plain(hit.Title) + Plain(hit.Excerpt);
        }

        index.Index.Suggest(question.Culture, question.Text, 8);
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        var pieces = random.Next(100) == 0 ? 10_000 : random.Next(1, 12);
        for (var piece = 0; piece < pieces && text.Length < 10_000; piece++)
        {
            text.Append(random.Next(3) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Pieces[random.Next(Pieces.Length)]);
            text.Append(random.Next(3) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static string Escaped(string text) => string.Concat(text.Take(300).Select(sign => sign is > ' ' and < '\u007f' ? sign.ToString() : $"\\u{(int)sign:x4}"));
}
