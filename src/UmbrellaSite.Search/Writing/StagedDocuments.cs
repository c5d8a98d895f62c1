using System.Globalization;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Writing;

/// <summary>Documents put aside in a file, to be read twice though their owner gives them once.</summary>
internal sealed class StagedDocuments : IDisposable
{
    private readonly string _path;
    private readonly SqliteFile _file;
    private readonly List<string> _cultures = [];

    public StagedDocuments(string path)
    {
        File.Delete(path);
        (_path, _file) = (path, SqliteFile.Open(path, create: true));
        _file.Execute("""
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            CREATE TABLE "s" (
                "id" INTEGER PRIMARY KEY, "culture" TEXT NOT NULL COLLATE NOCASE, "key" BLOB NOT NULL, "title" TEXT NOT NULL, "keywords" TEXT NOT NULL,
                "introduction" TEXT NOT NULL, "body" TEXT NOT NULL, "attachments" TEXT NOT NULL, "date" TEXT, "facets" TEXT NOT NULL, "suggested" INTEGER NOT NULL,
                "importance" REAL NOT NULL, UNIQUE ("culture", "key"));
            BEGIN
            """);
    }

    /// <summary>Once each, as the first document of each writes it.</summary>
    public IReadOnlyList<string> Cultures => _cultures;

    /// <summary>The last of several with the same key and culture counts.</summary>
    public void Add(SearchDocument document)
    {
        if (!_cultures.Contains(document.Culture, StringComparer.OrdinalIgnoreCase))
        {
            _cultures.Add(document.Culture);
        }

        using var row = _file.Statement("""INSERT OR REPLACE INTO "s" VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""");
        row.Bind(1, document.Culture).Bind(2, document.Key.ToByteArray()).Bind(3, document.Title)
            .Bind(4, string.Join(FacetText.Separator, document.Keywords)).Bind(5, document.Introduction).Bind(6, document.Body).Bind(7, document.Attachments)
            .Bind(9, FacetText.Write(document.Facets)).Bind(10, document.IsSuggested ? 1 : 0).Bind(11, document.Importance);
        if (document.Date is { } date)
        {
            row.Bind(8, date.ToString("o", CultureInfo.InvariantCulture));
        }

        row.Run();
    }

    public void Finish() => _file.Execute("COMMIT");

    public IEnumerable<SearchDocument> Read(string culture)
    {
        using var row = _file.Statement("""SELECT * FROM "s" WHERE "culture" = ?1 ORDER BY "id" """).Bind(1, culture);
        while (row.Read())
        {
            yield return new SearchDocument(row.Guid(2), culture, row.Text(3))
            {
                Keywords = row.Text(4).Split(FacetText.Separator),
                Introduction = row.Text(5),
                Body = row.Text(6),
                Attachments = row.Text(7),
                Date = row.IsNull(8) ? null : DateTime.Parse(row.Text(8), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                Facets = FacetText.Read(row.Text(9)).ToDictionary(facet => facet.Key, facet => (IReadOnlyList<string>)facet.Value, StringComparer.Ordinal),
                IsSuggested = row.Int(10) == 1,
                Importance = (float)row.Double(11),
            };
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_path);
    }
}
