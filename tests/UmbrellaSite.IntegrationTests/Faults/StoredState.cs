using System.Globalization;
using Microsoft.Data.Sqlite;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>Looks at a database file from outside: whether it is whole, and whether anything in it is half done.</summary>
internal static class StoredState
{
    /// <summary>Each asks for the ids of what must not be there.</summary>
    private static readonly Dictionary<string, string> _mustBeEmpty = new(StringComparer.Ordinal)
    {
        ["documents that are published without exactly one published version, or the reverse"] = """
            SELECT d."nodeId" FROM "umbracoDocument" d WHERE d."published" <> (
                SELECT COUNT(*) FROM "umbracoContentVersion" v JOIN "umbracoDocumentVersion" p ON p."id" = v."id"
                WHERE v."nodeId" = d."nodeId" AND p."published" = 1)
            """,
        ["items without exactly one current version"] = """
            SELECT c."nodeId" FROM "umbracoContent" c WHERE 1 <> (
                SELECT COUNT(*) FROM "umbracoContentVersion" v WHERE v."nodeId" = c."nodeId" AND v."current" = 1)
            """,
        ["nodes of documents without their document"] = """
            SELECT n."id" FROM "umbracoNode" n
            LEFT JOIN "umbracoContent" c ON c."nodeId" = n."id" LEFT JOIN "umbracoDocument" d ON d."nodeId" = n."id"
            WHERE n."nodeObjectType" = 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972' AND (c."nodeId" IS NULL OR d."nodeId" IS NULL)
            """,
        ["documents with a version that is none of a document"] = """
            SELECT d."nodeId" FROM "umbracoDocument" d JOIN "umbracoContentVersion" v ON v."nodeId" = d."nodeId"
            LEFT JOIN "umbracoDocumentVersion" p ON p."id" = v."id" WHERE p."id" IS NULL
            """,
        ["documents whose published version lacks values of the unedited draft"] = """
            SELECT d."nodeId" FROM "umbracoDocument" d
            JOIN "umbracoContentVersion" draft ON draft."nodeId" = d."nodeId" AND draft."current" = 1
            JOIN "umbracoContentVersion" v ON v."nodeId" = d."nodeId"
            JOIN "umbracoDocumentVersion" p ON p."id" = v."id" AND p."published" = 1
            WHERE d."edited" = 0
                AND (SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "versionId" = v."id")
                    <> (SELECT COUNT(*) FROM "umbracoPropertyData" WHERE "versionId" = draft."id")
            """,
        ["cultures that are published without a published version, or the reverse"] = """
            SELECT c."nodeId" FROM "umbracoDocumentCultureVariation" c WHERE c."published" <> (
                SELECT COUNT(*) FROM "umbracoContentVersionCultureVariation" k
                JOIN "umbracoContentVersion" v ON v."id" = k."versionId"
                JOIN "umbracoDocumentVersion" p ON p."id" = v."id" AND p."published" = 1
                WHERE v."nodeId" = c."nodeId" AND k."languageId" = c."languageId")
            """,
    };

    public static void AssertIntact(string databaseFile) => Assert.Multiple(() =>
    {
        Assert.That(Read(databaseFile, "PRAGMA integrity_check"), Is.EqualTo(new[] { "ok" }));
        Assert.That(Read(databaseFile, "PRAGMA foreign_key_check"), Is.Empty);
        foreach (var (what, query) in _mustBeEmpty)
        {
            Assert.That(Read(databaseFile, query), Is.Empty, what);
        }
    });

    /// <summary>Every row of every table, to be compared with a later time.</summary>
    public static IReadOnlyList<string> Everything(string databaseFile) =>
    [
        .. Read(databaseFile, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            .SelectMany(table => Read(databaseFile, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}").Order(StringComparer.Ordinal)),
    ];

    public static int Count(string databaseFile, string table, string condition = "1 = 1") =>
        int.Parse(Read(databaseFile, $"SELECT COUNT(*) FROM \"{table}\" WHERE {condition}").Single(), CultureInfo.InvariantCulture);

    /// <summary>Takes the turn to write as another program would; given back when it is disposed.</summary>
    public static SqliteConnection HoldTurnToWrite(string databaseFile)
    {
        var connection = Open(databaseFile);
        using var begin = connection.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();
        return connection;
    }

    public static void Change(string databaseFile, string statement) => Read(databaseFile, statement);

    private static List<string> Read(string databaseFile, string query)
    {
        using var connection = Open(databaseFile);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    private static SqliteConnection Open(string databaseFile)
    {
        var connection = new SqliteConnection($"Data Source={databaseFile};Pooling=False;Default Timeout=60");
        connection.Open();
        return connection;
    }
}
