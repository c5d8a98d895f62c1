using System.IO.Compression;
using System.Text;
using System.Xml;

namespace UmbrellaSite.Submissions.Exports;

/// <summary>
/// A workbook with one sheet in which every cell is text, so that nothing is taken for a formula, a date or a number
/// without its leading zeros.
/// </summary>
internal static class XlsxExport
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const int LongestName = 31;
    private const int LongestCell = 32767;

    public static byte[] Write(ExportTable table)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                </Types>
                """);
            Part(archive, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Part(archive, "xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml"));
            Part(archive, "xl/workbook.xml", writer => WriteBook(writer, table.Name));
            Part(archive, "xl/worksheets/sheet1.xml", writer => WriteSheet(writer, table));
        }

        return bytes.ToArray();
    }

    private static string Relation(string type, string target) =>
        $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/{type}" Target="{target}"/></Relationships>""";

    private static void WriteBook(XmlWriter writer, string name)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteStartElement("sheets", Main);
        writer.WriteStartElement("sheet", Main);
        writer.WriteAttributeString("name", SheetName(name));
        writer.WriteAttributeString("sheetId", "1");
        writer.WriteAttributeString("r", "id", Relations, "rId1");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteSheet(XmlWriter writer, ExportTable table)
    {
        writer.WriteStartElement("worksheet", Main);
        writer.WriteStartElement("sheetData", Main);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            writer.WriteStartElement("row", Main);
            foreach (var cell in row)
            {
                WriteCell(writer, cell);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteCell(XmlWriter writer, string cell)
    {
        writer.WriteStartElement("c", Main);
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Main);
        writer.WriteStartElement("t", Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(Printable(cell));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // XML has no way to write most control characters, nor half of a surrogate pair.
    private static string Printable(string cell)
    {
        var text = string.Concat((cell.Length > LongestCell ? cell[..LongestCell] : cell).EnumerateRunes()
            .Where(rune => rune.Value is '\n' or '\t' || !Rune.IsControl(rune)));
        return string.Concat(text.Where(letter => letter is not ('\uFFFE' or '\uFFFF')));
    }

    private static string SheetName(string name)
    {
        var plain = string.Concat(name.Where(letter => !@"\/?*[]:'".Contains(letter, StringComparison.Ordinal) && !char.IsControl(letter)));
        return plain.Length == 0 ? "Export" : plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private static void Part(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var stream = archive.CreateEntry(name).Open();
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        write(writer);
    }
}
