using System.Buffers.Binary;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>GIF: the signature of six bytes, then the size of the logical screen.</summary>
internal static class GifHeader
{
    private const int SizeOffset = 6;

    public static Size? Read(ReadOnlySpan<byte> file) =>
        file.Length >= SizeOffset + 4 && (file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8))
            ? ImageSize.Of(
                BinaryPrimitives.ReadUInt16LittleEndian(file[SizeOffset..]),
                BinaryPrimitives.ReadUInt16LittleEndian(file[(SizeOffset + 2)..]))
            : null;
}
