using System.Buffers.Binary;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>JPEG: segments until the start of a frame, which holds the size; an EXIF segment before may turn it.</summary>
internal static class JpegHeader
{
    private const byte App1 = 0xE1;

    public static Size? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8)
        {
            return null;
        }

        var turned = false;
        var position = 2;
        while (position + 4 <= file.Length && file[position] == 0xFF)
        {
            var marker = file[position + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(position + 2)..]);
            var end = position + 2 + length;
            if (end > file.Length || length < 2)
            {
                return null;
            }

            var segment = file[(position + 4)..end];
            if (IsFrame(marker))
            {
                return Frame(segment, turned);
            }

            turned |= marker == App1 && ExifOrientation.IsTurned(segment);
            position = end;
        }

        return null;
    }

    // SOF0 to SOF15, without the three that are tables.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    private static Size? Frame(ReadOnlySpan<byte> segment, bool turned)
    {
        if (segment.Length < 5)
        {
            return null;
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        return turned ? ImageSize.Of(height, width) : ImageSize.Of(width, height);
    }
}
