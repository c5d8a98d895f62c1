using System.IO.Compression;
using System.Text;

namespace UmbrellaSite.Registration.Tests.Uploads;

/// <summary>Files of few bytes that are what they say, as far as headers go.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf { get; } = "%PDF-1.7\n%%EOF"u8.ToArray();

    /// <summary>A photo with everything that a telephone writes into it.</summary>
    public static byte[] Photo(byte orientation) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, "JFIF\0"u8),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. "GPS 48.1 11.5 Canon"u8]),
        .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>Anna Muster</x>"u8),
        .. Segment(0xED, "Photoshop Anna Muster"u8),
        .. Segment(0xFE, "by Anna Muster"u8),
        .. Segment(0xDB, "quantization"u8),
        .. Segment(0xDA, "scan"u8),
        1, 2, 3, 0xFF, 0x00, 4,
        0xFF, 0xD9,
        .. "trailer of Anna Muster"u8,
    ];

    public static byte[] Png(string text) =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, 0x0A,
        .. Chunk("IHDR", new byte[13]), .. Chunk("tEXt", Encoding.ASCII.GetBytes(text)), .. Chunk("IDAT", [1, 2]), .. Chunk("IEND", []),
    ];

    public static byte[] Word(params (string Name, byte[] Content)[] more) =>
        Zip([("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", "<w/>"u8.ToArray()), .. more]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Segment(byte kind, ReadOnlySpan<byte> content) =>
        [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content) =>
        [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
}
