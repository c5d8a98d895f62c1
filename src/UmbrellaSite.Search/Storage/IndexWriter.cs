using System.Globalization;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Indexing;

namespace UmbrellaSite.Search.Storage;

/// <summary>Writes the rows of one culture's documents. In the transaction that the caller has begun.</summary>
internal sealed class IndexWriter(SqliteFile file, int culture)
{
    private readonly string _insertDocument = Sql(culture, "INSERT INTO \"d{0}\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    private readonly string _insertText = Sql(culture, "INSERT INTO \"x{0}\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    private readonly string _insertTerms = Sql(
        culture,
        "INSERT INTO \"f{0}\" (rowid, " + string.Join(", ", TermColumns.All.Select(name => $"\"{name}\"")) + ") VALUES (" + string.Join(", ", Enumerable.Range(1, TermColumns.All.Length + 1).Select(number => $"?{number.ToString(CultureInfo.InvariantCulture)}")) + ")");

    public void Insert(int id, AnalyzedDocument analyzed)
    {
        InsertRow(id, analyzed);
        InsertText(id, analyzed);
        InsertTerms(id, analyzed.Columns);
    }

    public void Delete(int id)
    {
        foreach (var table in (ReadOnlySpan<string>)["DELETE FROM \"d{0}\" WHERE \"id\" = ?1", "DELETE FROM \"x{0}\" WHERE \"id\" = ?1", "DELETE FROM \"f{0}\" WHERE rowid = ?1"])
        {
            file.Statement(Sql(culture, table)).Bind(1, id).Run();
        }
    }

    private static string Sql(int culture, string sql) => sql.Replace("{0}", culture.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private void InsertRow(int id, AnalyzedDocument analyzed)
    {
        var document = analyzed.Document;
        using var statement = file.Statement(_insertDocument);
        statement.Bind(1, id).Bind(2, document.Key.ToByteArray());
        if (document.Date is { } date)
        {
            statement.Bind(3, DateOnly.FromDateTime(date).DayNumber);
        }

        statement.Bind(4, analyzed.Importance).Bind(5, document.IsSuggested ? 1 : 0)
            .Bind(6, analyzed.TitleLength).Bind(7, analyzed.FirstWord)
            .Bind(8, document.Title).Bind(9, FacetText.Write(document.Facets)).Run();
    }

    private void InsertText(int id, AnalyzedDocument analyzed)
    {
        var document = analyzed.Document;
        file.Statement(_insertText).Bind(1, id).Bind(2, analyzed.Layout).Bind(3, document.Introduction).Bind(4, document.Body)
            .Bind(5, string.Join(FacetText.Separator, document.Keywords)).Bind(6, analyzed.AttachmentLayout).Bind(7, document.Attachments).Run();
    }

    private void InsertTerms(int id, string[] columns)
    {
        using var statement = file.Statement(_insertTerms).Bind(1, id);
        for (var column = 0; column < columns.Length; column++)
        {
            if (columns[column].Length > 0)
            {
                statement.Bind(column + 2, columns[column]);
            }
        }

        statement.Run();
    }
}
