using System.Text;

namespace UmbrellaSite.Submissions.Exports;

/// <summary>Comma-separated values as Excel in German reads them.</summary>
internal static class CsvExport
{
    private static readonly UTF8Encoding _withMark = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(ExportTable table)
    {
        var text = new StringBuilder();
        Append(text, table.Columns);
        foreach (var row in table.Rows)
        {
            Append(text, row);
        }

        return [.. _withMark.GetPreamble(), .. _withMark.GetBytes(text.ToString())];
    }

    /// <summary>
    /// What begins like a formula is run as one by spreadsheets, whoever wrote it. An apostrophe in front makes it text;
    /// spaces before it do not help against all of them, so they are looked through.
    /// </summary>
    public static string Defuse(string cell)
    {
        var start = cell.AsSpan().TrimStart();
        return start.Length > 0 && "=+-@|%＝＋－＠".Contains(start[0], StringComparison.Ordinal) || cell is ['\t' or '\r' or '\n', ..]
            ? "'" + cell
            : cell;
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(';', cells.Select(Quote)).Append("\r\n");

    private static string Quote(string cell)
    {
        var safe = Defuse(cell.Replace("\0", string.Empty, StringComparison.Ordinal));
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
