using System.Globalization;
using System.Text.Json.Nodes;

namespace UmbrellaSite.IntegrationTests.Schema;

/// <summary>The rows of a fresh database beside those of a fresh Umbraco 17.4.2.</summary>
[TestFixture]
internal sealed class SeedTests
{
    private static readonly string[] Dates = ["createDate", "updateDate", "updated", "lastPasswordChangeDate"];

    /// <summary>Every row that differs, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["umbracoLongRunningOperation 01A1FF4B-FFC2-73DF-8841-10105C8A6121"] =
            "Umbraco's first start rebuilt its cache; an installation does not run operations",
        ["umbracoKeyValue Umbraco.Cms.Web.BackOffice.Security.BackOfficeExternalLoginProviders"] =
            "written by the back office's start, when it has providers",
        ["umbracoKeyValue UmbracoUrlGeneration"] = "written by the document URL service's start",
        ["umbracoKeyValue UmbracoUrlAliasGeneration"] = "written by the document URL alias service's start",
        ["umbracoKeyValue Umbraco.Web.PublishedCache.NuCache.Serializer"] =
            "JSON here, so that a complete Umbraco, which has MessagePack, rebuilds its cache when it takes over",
        ["umbracoLock -348"] = "the value's sign flips with each lock taken; nobody has taken one yet",
        ["umbracoLock -344"] = "the value's sign flips with each lock taken; nobody has taken one yet",
        ["umbracoLock -339"] = "the value's sign flips with each lock taken; nobody has taken one yet",
        ["umbracoUser -1"] = "has the mark 'default' instead of a password until one is set",
    };

    private TemporaryDatabase _database = null!;

    public static IEnumerable<string> SeededTables => Reference.Select(table => table.Key);

    private static JsonObject Reference { get; } =
        JsonNode.Parse(File.ReadAllText(ReferenceData.File("seed-rows.json")))!.AsObject();

    [OneTimeSetUp]
    public void Install() => _database = TemporaryDatabase.Installed();

    [OneTimeTearDown]
    public void Delete() => _database.Dispose();

    [TestCaseSource(nameof(SeededTables))]
    public void Rows_are_those_of_a_fresh_Umbraco(string table)
    {
        var expected = ByKey(Reference[table]!.AsArray().Select(row => row!.AsObject().ToDictionary(c => c.Key, c => Text(c.Value))));
        var actual = ByKey(_database.Rows($"SELECT * FROM \"{table}\"").Select(row => row.ToDictionary(c => c.Key, c => Text(c.Value))));
        var different = expected.Keys.Union(actual.Keys)
            .Where(key => expected.GetValueOrDefault(key) != actual.GetValueOrDefault(key))
            .Select(key => $"{table} {key}");
        var justified = Differences.Keys.Where(key => key.StartsWith(table + " ", StringComparison.Ordinal));
        Assert.That(different, Is.EquivalentTo(justified), () => Explain(expected, actual));
    }

    [Test]
    public void No_other_table_has_rows()
    {
        var tables = _database.Rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .Select(row => (string)row["name"]!);
        var filled = tables.Where(table => _database.Rows($"SELECT 1 FROM \"{table}\" LIMIT 1").Count > 0);
        Assert.That(filled, Is.SubsetOf(SeededTables));
    }

    [Test]
    public void Dates_are_the_moment_of_the_installation_in_UTC()
    {
        var moment = new DateTimeOffset(2026, 7, 1, 14, 30, 0, TimeSpan.FromHours(2));
        using var database = TemporaryDatabase.Installed(new FixedClock(moment));
        var dates = database.Rows("SELECT DISTINCT createDate AS date FROM umbracoNode UNION SELECT updated FROM umbracoKeyValue");
        Assert.That(dates.Single()["date"], Is.EqualTo("2026-07-01 12:30:00"));
    }

    [Test]
    public void The_first_user_cannot_sign_in_before_a_password_is_set()
    {
        var user = _database.Rows("SELECT * FROM umbracoUser").Single();
        Assert.Multiple(() =>
        {
            Assert.That(user["userLogin"], Is.EqualTo("admin@example.test"));
            Assert.That(user["userPassword"], Is.EqualTo("default"));
            Assert.That(user["passwordConfig"], Is.Null);
        });
    }

    private static Dictionary<string, string> ByKey(IEnumerable<Dictionary<string, string>> rows) =>
        rows.ToDictionary(Key, row => string.Join(" | ", row.Where(c => !Dates.Contains(c.Key)).Select(c => $"{c.Key}={c.Value}")));

    private static string Key(Dictionary<string, string> row) => row.Keys.First() switch
    {
        "userGroupId" or "userId" or "Id" => string.Join(' ', row.Values.Take(2)),
        // Which number a permission has says nothing; which group has it does.
        "id" when row.ContainsKey("permission") => $"{row["userGroupKey"]} {row["permission"]} {row.Remove("id")}",
        _ => row.Values.First(),
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        JsonValue json => Text(json.ToString()),
        string text when text.StartsWith("{\"", StringComparison.Ordinal) || text.StartsWith("{\n", StringComparison.Ordinal) => JsonNode.Parse(text)!.ToJsonString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Explain(Dictionary<string, string> expected, Dictionary<string, string> actual) =>
        string.Join('\n', expected.Keys.Union(actual.Keys)
            .Where(key => expected.GetValueOrDefault(key) != actual.GetValueOrDefault(key))
            .Select(key => $"Umbraco: {expected.GetValueOrDefault(key)}\nhere:    {actual.GetValueOrDefault(key)}"));

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
