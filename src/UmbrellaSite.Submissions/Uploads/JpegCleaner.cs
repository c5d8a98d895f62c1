using System.Buffers.Binary;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>
/// Takes out of a photo what it says about its maker: place, time, camera, comments. Only which way is up stays, and the
/// colours.
/// </summary>
internal static class JpegCleaner
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;

    /// <returns>Null when it is no whole picture.</returns>
    public static byte[]? Clean(byte[] photo)
    {
        var clean = new MemoryStream(photo.Length);
        clean.Write(photo, 0, 2);
        var position = 2;
        var orientation = 1;
        while (Segment(photo, position) is { } segment)
        {
            if (segment.Kind == StartOfScan)
            {
                WriteScans(clean, photo, position, orientation);
                return clean.ToArray();
            }

            if (segment.Kind == App1)
            {
                orientation = Math.Max(orientation, ExifOrientation.Read(photo.AsSpan(position + 4, segment.Length - 2)));
            }

            if (Stays(segment.Kind))
            {
                clean.Write(photo, position, segment.Length + 2);
            }

            position += segment.Length + 2;
        }

        return null;
    }

    private static bool Stays(byte kind) => kind is App0 or App2 or App14 || (kind is not (>= App0 and <= App15) && kind != Comment);

    private static (byte Kind, int Length)? Segment(byte[] photo, int position)
    {
        if (position + 4 > photo.Length || photo[position] != Marker)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(position + 2));
        return length < 2 || position + 2 + length > photo.Length ? null : (photo[position + 1], length);
    }

    // What hangs behind the end of the picture, such as a film or another program's data, is left out.
    private static void WriteScans(MemoryStream clean, byte[] photo, int position, int orientation)
    {
        if (orientation > 1)
        {
            clean.Write(ExifOrientation.Write(orientation));
        }

        var end = photo.AsSpan(position).LastIndexOf([Marker, (byte)0xD9]);
        clean.Write(photo.AsSpan(position, end < 0 ? photo.Length - position : end + 2));
    }
}
