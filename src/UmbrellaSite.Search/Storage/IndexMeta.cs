using System.Globalization;

namespace UmbrellaSite.Search.Storage;

/// <summary>What an index file says of itself.</summary>
internal static class IndexMeta
{
    public const string VersionQuery = """SELECT "value" FROM "meta" WHERE "name" = 'version'""";

    /// <summary>The rules of analysis that the file was written by: another program may find other terms in the same text.</summary>
    public static string Rules { get; } = typeof(IndexMeta).Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);

    public static bool IsUsable(SqliteFile file) =>
        file.Scalar("""SELECT "value" FROM "meta" WHERE "name" = 'format'""") == IndexSchema.Format
        && file.Scalar("""SELECT "value" FROM "meta" WHERE "name" = 'complete'""") == 1;

    public static bool HasTheseRules(SqliteFile file)
    {
        using var statement = file.Statement("""SELECT "value" FROM "meta" WHERE "name" = 'rules'""");
        return statement.Read() && string.Equals(statement.Text(0), Rules, StringComparison.Ordinal);
    }

    public static long Version(SqliteFile file) => file.Scalar(VersionQuery);

    public static void WriteVersion(SqliteFile file, long version) =>
        file.Statement("""UPDATE "meta" SET "value" = ?1 WHERE "name" = 'version'""").Bind(1, version).Run();

    public static void Complete(SqliteFile file)
    {
        file.Statement("""INSERT OR REPLACE INTO "meta" VALUES ('rules', ?1)""").Bind(1, Rules).Run();
        file.Execute("""UPDATE "meta" SET "value" = 1 WHERE "name" = 'complete'""");
    }

    public static List<(int Id, string Name)> Cultures(SqliteFile file)
    {
        var cultures = new List<(int, string)>();
        using var statement = file.Statement("""SELECT "id", "name" FROM "culture" ORDER BY "id" """);
        while (statement.Read())
        {
            cultures.Add((statement.Int(0), statement.Text(1)));
        }

        return cultures;
    }

    public static int AddCulture(SqliteFile file, string name)
    {
        file.Statement("""INSERT INTO "culture" ("name") VALUES (?1)""").Bind(1, name).Run();
        var id = (int)file.Scalar("SELECT last_insert_rowid()");
        IndexSchema.CreateCulture(file, id);
        return id;
    }
}
