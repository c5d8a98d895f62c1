using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Submissions.Exports;

/// <summary>Makes files of what was sent. There is no other way to them, so that every export stands in the log.</summary>
public sealed class Exporter(SubmissionStore store, TimeProvider clock)
{
    /// <param name="who">Kept in the log for a year.</param>
    public async Task<byte[]> ExportAsync(ExportTable table, ExportFormat format, string who, CancellationToken cancellationToken = default)
    {
        await store.WriteAsync(
            session => session.Execute($"""
                INSERT INTO "submissionExport" ("time", "who", "what", "format", "rows", "sensitive")
                VALUES ({clock.GetUtcNow().Stored()}, {who}, {table.Name}, {(int)format}, {table.Rows.Count}, {(table.IsSensitive ? 1 : 0)})
                """),
            cancellationToken);
        return format switch
        {
            ExportFormat.Csv => CsvExport.Write(table),
            ExportFormat.Xlsx => XlsxExport.Write(table),
            _ => JsonExport.Write(table),
        };
    }

    /// <summary>Who has exported what, the newest first.</summary>
    public IReadOnlyList<ExportRecord> Log(int most) => store.Read(session => session.Query(
        $"""
        SELECT "time", "who", "what", "format", "rows", "sensitive" FROM "submissionExport" ORDER BY "id" DESC LIMIT {most}
        """,
        row => new ExportRecord(row.Time(0), row.String(1), row.String(2), (ExportFormat)row.Int(3), row.Int(4), row.Int(5) == 1)));
}
