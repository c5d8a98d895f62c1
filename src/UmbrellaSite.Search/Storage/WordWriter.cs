using System.Globalization;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Storage;

/// <summary>Writes the rows of one culture's words. In the transaction that the caller has begun.</summary>
internal sealed class WordWriter(SqliteFile file, int culture)
{
    private readonly string _add = """
        INSERT INTO "w{0}" VALUES (?1, ?2, ?3, 0, ?4)
        ON CONFLICT ("word") DO UPDATE SET "documents" = "documents" + excluded."documents", "titles" = "titles" + excluded."titles"
        """.Replace("{0}", culture.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private readonly string _insert = """INSERT INTO "w{0}" VALUES (?1, ?2, ?3, ?5, ?4)""".Replace("{0}", culture.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public void Add(string word, WordChange change, string written) =>
        file.Statement(_add).Bind(1, word).Bind(2, change.Documents).Bind(3, change.Titles).Bind(4, written).Run();

    /// <summary>A word that there is no row of yet.</summary>
    public void Insert(string word, WordChange counted, string written, bool isPart) =>
        file.Statement(_insert).Bind(1, word).Bind(2, counted.Documents).Bind(3, counted.Titles).Bind(4, written).Bind(5, isPart ? 1 : 0).Run();
}
