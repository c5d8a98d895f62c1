using System.Globalization;

namespace UmbrellaSite.Search.Storage;

/// <summary>
/// The tables of an index file. Each culture has its own, told apart by a number: d (documents, small), x (their texts),
/// f (terms, FTS5), v (where a term occurs), w (words). A row's number is the same in d, x and f.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Raised when tables or their contents change their meaning; files of another format are made anew.</summary>
    public const int Format = 1;

    private const string Pragmas = "PRAGMA page_size = 8192; PRAGMA temp_store = MEMORY;";

    public static void Create(SqliteFile file)
    {
        file.Execute(Pragmas);
        file.Execute("""
            CREATE TABLE "meta" ("name" TEXT PRIMARY KEY, "value" ANY) STRICT, WITHOUT ROWID;
            CREATE TABLE "culture" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL UNIQUE COLLATE NOCASE) STRICT;
            """);
        file.Execute(string.Create(CultureInfo.InvariantCulture, $"""INSERT INTO "meta" VALUES ('format', {Format}), ('version', 1), ('complete', 0)"""));
    }

    public static void CreateCulture(SqliteFile file, int id)
    {
        var columns = string.Join(", ", TermColumns.All.Select(name => $"\"{name}\""));
        file.Execute(string.Create(CultureInfo.InvariantCulture, $"""
            CREATE TABLE "d{id}" (
                "id" INTEGER PRIMARY KEY, "key" BLOB NOT NULL UNIQUE, "day" INTEGER, "importance" REAL NOT NULL, "suggested" INTEGER NOT NULL,
                "titleLength" INTEGER NOT NULL, "firstWord" INTEGER NOT NULL, "title" TEXT NOT NULL, "facets" TEXT NOT NULL) STRICT;
            CREATE TABLE "x{id}" (
                "id" INTEGER PRIMARY KEY, "layout" BLOB NOT NULL, "introduction" TEXT NOT NULL, "body" TEXT NOT NULL, "keywords" TEXT NOT NULL,
                "attachmentLayout" BLOB NOT NULL, "attachments" TEXT NOT NULL) STRICT;
            CREATE TABLE "w{id}" ("word" TEXT PRIMARY KEY, "documents" INTEGER NOT NULL, "titles" INTEGER NOT NULL, "isPart" INTEGER NOT NULL, "written" TEXT NOT NULL) STRICT, WITHOUT ROWID;
            CREATE VIRTUAL TABLE "f{id}" USING fts5({columns}, content='', contentless_delete=1, tokenize="ascii tokenchars '@.,_~'");
            CREATE VIRTUAL TABLE "v{id}" USING fts5vocab("f{id}", 'instance');
            """));
    }
}
