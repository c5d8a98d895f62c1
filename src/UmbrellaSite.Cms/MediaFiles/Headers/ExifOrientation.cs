using System.Buffers.Binary;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>The orientation that a camera has written into EXIF data: a TIFF directory behind a name.</summary>
internal static class ExifOrientation
{
    private const int TiffOffset = 6;
    private const int EntryLength = 12;
    private const ushort OrientationTag = 0x0112;

    // The values 5 to 8 stand for a quarter turn, mirrored or not.
    private const ushort FirstTurned = 5;
    private const ushort LastTurned = 8;

    public static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < TiffOffset + 8 || !segment.StartsWith("Exif\0\0"u8))
        {
            return false;
        }

        var tiff = segment[TiffOffset..];
        var littleEndian = tiff[0] == 'I';
        var directory = Read32(tiff[4..], littleEndian);
        if (directory > tiff.Length - 2)
        {
            return false;
        }

        var entries = tiff[(int)directory..];
        var count = Read16(entries, littleEndian);
        for (var index = 0; index < count && 2 + ((index + 1) * EntryLength) <= entries.Length; index++)
        {
            var entry = entries[(2 + (index * EntryLength))..];
            if (Read16(entry, littleEndian) == OrientationTag)
            {
                return Read16(entry[8..], littleEndian) is >= FirstTurned and <= LastTurned;
            }
        }

        return false;
    }

    private static ushort Read16(ReadOnlySpan<byte> data, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(data) : BinaryPrimitives.ReadUInt16BigEndian(data);

    private static uint Read32(ReadOnlySpan<byte> data, bool littleEndian) =>
        littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(data) : BinaryPrimitives.ReadUInt32BigEndian(data);
}
