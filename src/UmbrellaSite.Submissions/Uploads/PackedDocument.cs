using System.IO.Compression;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>Documents of office programs, which are archives.</summary>
internal static class PackedDocument
{
    private const int MostParts = 2000;
    private const int LongestType = 200;

    /// <returns>Null for an archive that is no document, or broken.</returns>
    public static FileKind? Kind(byte[] content)
    {
        try
        {
            using var archive = Open(content);
            return archive.GetEntry("mimetype") is { } type ? OpenDocument(type)
                : archive.GetEntry("[Content_Types].xml") is null ? null
                : archive.GetEntry("word/document.xml") is not null ? FileKind.Word
                : archive.GetEntry("xl/workbook.xml") is not null ? FileKind.Excel
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Unpacks everything and counts: the sizes written in an archive can lie.</summary>
    public static bool IsHarmless(byte[] content, int mostUnpacked)
    {
        try
        {
            using var archive = Open(content);
            return archive.Entries.Count <= MostParts && !archive.Entries.Any(IsProgram) && Unpacks(archive, mostUnpacked);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static ZipArchive Open(byte[] content) => new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);

    private static FileKind? OpenDocument(ZipArchiveEntry type)
    {
        using var reader = new StreamReader(type.Open());
        var text = new char[LongestType];
        var length = reader.ReadBlock(text);
        return new[] { FileKind.WriterText, FileKind.Spreadsheet }.FirstOrDefault(kind => kind.Type == new string(text, 0, length).Trim());
    }

    private static bool IsProgram(ZipArchiveEntry part) =>
        part.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Basic/", StringComparison.Ordinal)
        || part.FullName.StartsWith("Scripts/", StringComparison.Ordinal);

    private static bool Unpacks(ZipArchive archive, int most)
    {
        var buffer = new byte[81920];
        foreach (var part in archive.Entries)
        {
            using var stream = part.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                most -= read;
                if (most < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
