using System.Buffers.Binary;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>The one thing in a photo's EXIF that its viewers need: which way is up, from 1 to 8.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int Header = 6;
    private const int EntrySize = 12;

    /// <param name="data">Of an APP1 segment, without its length.</param>
    /// <returns>1, the usual, when nothing else is said.</returns>
    public static int Read(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("Exif\0\0"u8) || data.Length < Header + 8)
        {
            return 1;
        }

        var tiff = data[Header..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = (int)Math.Min(Long(tiff[4..], isLittle), int.MaxValue / 2);
        return directory + 2 > tiff.Length ? 1 : Find(tiff, directory, isLittle);
    }

    /// <summary>A whole APP1 segment that says nothing else.</summary>
    public static byte[] Write(int orientation) =>
    [
        0xFF, 0xE1, 0, 34,
        .. "Exif\0\0"u8,
        .. "MM"u8, 0, 42, 0, 0, 0, 8,
        0, 1,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static int Find(ReadOnlySpan<byte> tiff, int directory, bool isLittle)
    {
        var count = Short(tiff[directory..], isLittle);
        for (var index = 0; index < count; index++)
        {
            var entry = directory + 2 + (index * EntrySize);
            if (entry + EntrySize > tiff.Length)
            {
                return 1;
            }

            if (Short(tiff[entry..], isLittle) == Tag)
            {
                return Short(tiff[(entry + 8)..], isLittle) is var value and >= 1 and <= 8 ? value : 1;
            }
        }

        return 1;
    }

    private static ushort Short(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
