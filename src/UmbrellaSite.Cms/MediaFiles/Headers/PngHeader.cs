using System.Buffers.Binary;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>PNG: the signature, then the chunk IHDR with width and height.</summary>
internal static class PngHeader
{
    private const int SizeOffset = 16;

    public static Size? Read(ReadOnlySpan<byte> file) =>
        file.Length >= SizeOffset + 8 && IsPng(file)
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt32BigEndian(file[SizeOffset..]),
                BinaryPrimitives.ReadUInt32BigEndian(file[(SizeOffset + 4)..]))
            : null;

    private static bool IsPng(ReadOnlySpan<byte> file) => file[0] == 0x89 && file[1..8].SequenceEqual("PNG\r\n\x1a\n"u8);
}
