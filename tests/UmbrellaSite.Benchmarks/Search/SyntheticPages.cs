using System.Globalization;
using System.Text;
using UmbrellaSite.Search.Documents;

namespace UmbrellaSite.Benchmarks.Search;

/// <summary>
/// Pages as the site has them, of real German words: a few that every page has, some hundred of the field, and tens of
/// thousands of rare ones, each as often as in real texts (Zipf). Always the same for the same number.
/// </summary>
internal sealed class SyntheticPages
{
    public const string Culture = "de-DE";

    private static readonly string[] OfTheField =
    [
        "Selbsthilfe", "Selbsthilfegruppe", "Selbsthilfegruppen", "Gruppe", "Menschen", "Betroffene", "Angehörige", "Beratung", "Kontaktstelle", "Unterstützung", "Erkrankung", "Treffen", "Austausch",
        "Krankheit", "Gesundheit", "Leben", "Hilfe", "Verein", "Veranstaltung", "Organisation", "Depression", "Depressionen", "Krebs", "Darmkrebs", "Brustkrebs", "Diabetes", "Rheuma", "Sucht", "Suchterkrankung",
        "Alkohol", "Angst", "Angststörung", "Angststörungen", "Behinderung", "behindert", "Teilhabe", "Förderung", "gefördert", "Krankenkasse", "Krankenkassen", "Pflege", "Pflegeversicherung", "Antrag", "Mitglied",
        "Mitgliedsorganisation", "Vorstand", "Patient", "Patienten", "Patientenvertretung", "Therapie", "Arzt", "Ärztin", "Ärzte", "chronisch", "chronische", "selten", "seltene", "Schmerz", "Schmerzen", "Schlaganfall",
        "Parkinson", "Alzheimer", "Demenz", "Epilepsie", "Asthma", "Allergie", "Migräne", "Fibromyalgie", "Osteoporose", "Narkolepsie", "Tinnitus", "Autismus", "Inklusion", "Barrierefreiheit", "barrierefrei",
        "Trauer", "Trauergruppe", "Eltern", "Kinder", "Jugendliche", "Senioren", "Hamburg", "Berlin", "Stuttgart", "München", "Köln", "Karlsruhe", "Freiburg", "Mannheim", "Ulm", "Heidelberg", "Baden-Württemberg",
        "Gesprächskreis", "Anmeldung", "Datenschutz", "Datenschutzerklärung", "Jahresbericht", "Position", "Stellungnahme", "Gesetz", "Sozialgesetzbuch", "Rehabilitation", "Klinik", "Krankenhaus",
    ];

    private static readonly string[] Between = ["und", "der", "die", "das", "für", "mit", "von", "in", "ist", "sind", "wir", "auf", "ein", "eine", "zu", "den", "im", "nicht", "auch", "bei"];
    private static readonly string[] Types = ["page", "organisation", "group", "news", "event", "contact-point", "position", "term"];

    private readonly string[] _rare;
    private readonly int _count;

    public SyntheticPages(int count)
    {
        _count = count;
        var list = Path.Combine(MeasuredFolder.Checkout, "tests", "UmbrellaSite.Search.Tests", "Analysis", "Data", "stem-goldstandard.txt");
        _rare = [.. File.ReadLines(list).Select(line => line.Split(' ', '\t')[0]).Where(word => word.Length > 3).Distinct(StringComparer.Ordinal).OrderBy(word => Scrambled(word))];
    }

    public IEnumerable<SearchDocument> All() => Enumerable.Range(0, _count).Select(number => Page(number, 1));

    /// <param name="edition">Another for other words on the same page.</param>
    public SearchDocument Page(int number, int edition)
    {
        var random = new Random((number * 31) + edition);
        var type = Types[random.Next(Types.Length)];
        return new SearchDocument(new Guid(number, 0, 0, new byte[8]), Culture, Words(random, random.Next(1, 6), between: false))
        {
            Keywords = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Words(random, 1, between: false))],
            Introduction = Sentences(random, random.Next(10, 40)),
            Body = Sentences(random, random.Next(50, 700)),
            Attachments = type == "position" ? Sentences(random, 2000) : "",
            Date = type is "news" or "event" ? new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(-random.Next(2000)) : null,
            Facets = new Dictionary<string, IReadOnlyList<string>>
            {
                ["type"] = [type],
                ["topic"] = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Number("topic", (int)(Math.Pow(random.NextDouble(), 2) * 1000)))],
                ["state"] = [Number("state", random.Next(16))],
                ["language"] = ["de"],
                ["access"] = random.Next(3) == 0 ? [Number("access", random.Next(6))] : [],
            },
        };
    }

    /// <summary>What visitors may ask: a word or three, often of the field; some mistyped, in quotation marks or begun.</summary>
    public string Question(Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, 1 + (random.Next(10) / 5) + (random.Next(10) / 8)).Select(_ => random.Next(4) == 0 ? _rare[Zipf(random, _rare.Length)] : OfTheField[random.Next(OfTheField.Length)]));
        return random.Next(40) switch
        {
            0 => $"\"{words}\"",
            1 when words.Length > 6 => words.Remove(random.Next(1, words.Length - 1), 1),
            2 => $"{words} -{OfTheField[random.Next(OfTheField.Length)]}",
            _ => words,
        };
    }

    private static string Number(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    private static int Zipf(Random random, int count) => (int)Math.Min(count - 1, Math.Pow(count, random.NextDouble()) - 1);

    private static uint Scrambled(string word) => word.Aggregate(2166136261u, (hash, sign) => (hash ^ sign) * 16777619u);

    private string Sentences(Random random, int words)
    {
        var text = new StringBuilder();
        while (words > 0)
        {
            var length = Math.Min(words, random.Next(6, 20));
            text.Append(text.Length > 0 ? " " : "").Append(Words(random, length, between: true)).Append('.');
            words -= length;
        }

        return text.ToString();
    }

    private string Words(Random random, int count, bool between) => string.Join(' ', Enumerable.Range(0, count).Select(_ => random.Next(10) switch
    {
        < 4 when between => Between[random.Next(Between.Length)],
        < 6 => OfTheField[Zipf(random, OfTheField.Length)],
        _ => _rare[Zipf(random, _rare.Length)],
    }));
}
