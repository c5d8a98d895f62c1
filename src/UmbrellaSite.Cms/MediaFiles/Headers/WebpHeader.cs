using System.Buffers.Binary;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>WebP: a RIFF container whose first chunk is lossy (VP8), lossless (VP8L) or extended (VP8X).</summary>
internal static class WebpHeader
{
    private const int ChunkOffset = 12;
    private const int DataOffset = 20;
    private const int Shortest = 30;
    private const int SizeMask = 0x3FFF;

    public static Size? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Shortest || !file.StartsWith("RIFF"u8) || !file[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        var chunk = file[ChunkOffset..(ChunkOffset + 4)];
        var data = file[DataOffset..];
        return chunk.SequenceEqual("VP8X"u8) ? ImageSize.Of(Read24(data[4..]) + 1, Read24(data[7..]) + 1)
            : chunk.SequenceEqual("VP8L"u8) ? Lossless(data)
            : chunk.SequenceEqual("VP8 "u8) ? Lossy(data)
            : null;
    }

    private static uint Read24(ReadOnlySpan<byte> data) => (uint)(data[0] | (data[1] << 8) | (data[2] << 16));

    // After one byte of signature, 14 bits each for width and height, less one.
    private static Size? Lossless(ReadOnlySpan<byte> data)
    {
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return ImageSize.Of((bits & SizeMask) + 1, ((bits >> 14) & SizeMask) + 1);
    }

    // After three bytes of frame tag and three of start code, 14 bits each; the upper two are a scale for showing.
    private static Size? Lossy(ReadOnlySpan<byte> data) => ImageSize.Of(
        (uint)(BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & SizeMask),
        (uint)(BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & SizeMask));
}
