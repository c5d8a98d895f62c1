using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace UmbrellaSite.Submissions.Exports;

/// <summary>A list of objects with the headings as names.</summary>
internal static class JsonExport
{
    private static readonly JsonWriterOptions _readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(ExportTable table)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _readable))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var column = 0; column < table.Columns.Count; column++)
                {
                    json.WriteString(table.Columns[column], row[column]);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }
}
