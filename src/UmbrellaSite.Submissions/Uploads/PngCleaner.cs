using System.Buffers.Binary;

namespace UmbrellaSite.Submissions.Uploads;

/// <summary>Takes texts, times and EXIF out of a PNG.</summary>
internal static class PngCleaner
{
    private const int Signature = 8;
    private const int ChunkFrame = 12;

    private static readonly HashSet<string> _left = new(StringComparer.Ordinal) { "tEXt", "zTXt", "iTXt", "tIME", "eXIf" };

    /// <returns>Null when it is no whole picture.</returns>
    public static byte[]? Clean(byte[] picture)
    {
        var clean = new MemoryStream(picture.Length);
        clean.Write(picture, 0, Signature);
        for (var position = Signature; position + ChunkFrame <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(position));
            if (length > picture.Length - position - ChunkFrame)
            {
                return null;
            }

            var name = System.Text.Encoding.ASCII.GetString(picture, position + 4, 4);
            if (!_left.Contains(name))
            {
                clean.Write(picture, position, (int)length + ChunkFrame);
            }

            if (name == "IEND")
            {
                return clean.ToArray();
            }

            position += (int)length + ChunkFrame;
        }

        return null;
    }
}
