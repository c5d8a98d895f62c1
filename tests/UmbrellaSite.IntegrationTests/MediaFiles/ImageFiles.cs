using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

/// <summary>Beginnings of image files, as far as they say how large the image is.</summary>
internal static class ImageFiles
{
    /// <summary>A whole PNG of one pixel.</summary>
    public static byte[] OnePixelPng { get; } = WholePng(1, 1);

    /// <summary>A whole grey PNG.</summary>
    public static byte[] WholePng(int width, int height)
    {
        using var pixels = new MemoryStream();
        using (var compression = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[width + 1];
            Array.Fill(row, (byte)0x80, 1, width);
            for (var line = 0; line < height; line++)
            {
                compression.Write(row);
            }
        }

        return
        [
            0x89, .. "PNG\r\n\x1a\n"u8,
            .. Chunk("IHDR", [.. BigEndian32(width), .. BigEndian32(height), 8, 0, 0, 0, 0]),
            .. Chunk("IDAT", pixels.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    public static byte[] Png(int width, int height) =>
        [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. BigEndian32(width), .. BigEndian32(height), 8, 6, 0, 0, 0];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. LittleEndian16(width), .. LittleEndian16(height), 0, 0, 0];

    public static byte[] LossyWebp(int width, int height) =>
        [.. Riff("VP8 "), 0x30, 0x01, 0x00, 0x9d, 0x01, 0x2a, .. LittleEndian16(width), .. LittleEndian16(height), 0, 0, 0];

    public static byte[] LosslessWebp(int width, int height)
    {
        var bits = (uint)(width - 1) | ((uint)(height - 1) << 14);
        var data = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(data, bits);
        return [.. Riff("VP8L"), 0x2f, .. data, 0, 0, 0, 0, 0, 0];
    }

    public static byte[] ExtendedWebp(int width, int height) =>
        [.. Riff("VP8X"), 0x10, 0, 0, 0, .. LittleEndian24(width - 1), .. LittleEndian24(height - 1), 0];

    /// <param name="orientation">As in EXIF, for example 6 for a quarter turn; none when it is left out.</param>
    public static byte[] Jpeg(int width, int height, ushort? orientation = null) =>
        [0xFF, 0xD8, .. Exif(orientation), 0xFF, 0xC0, 0, 11, 8, .. BigEndian16(height), .. BigEndian16(width), 1, 1, 0x11, 0, 0xFF, 0xD9];

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. BigEndian32(data.Length), .. named, .. BigEndian32((int)Crc32(named))];
    }

    private static uint Crc32(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    private static byte[] Exif(ushort? orientation) => orientation is not { } value
        ? []
        : [0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, .. BigEndian16(value), 0, 0, 0, 0, 0, 0];

    private static byte[] Riff(string chunk) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. Encoding.ASCII.GetBytes(chunk), 0, 0, 0, 0];

    private static byte[] BigEndian32(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] BigEndian16(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] LittleEndian16(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] LittleEndian24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];
}
