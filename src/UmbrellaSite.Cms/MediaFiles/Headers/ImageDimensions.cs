using Umbraco.Cms.Core.Media;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>
/// Reads how large an image is from the first bytes of its file, without decoding it. Photographs that were taken with the
/// camera on its side are given as they are shown.
/// </summary>
internal sealed class ImageDimensions : IImageDimensionExtractor
{
    private const int LongestHeader = 256 * 1024;

    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "png", "gif", "webp"];

    public Size? GetDimensions(Stream stream)
    {
        var start = stream.CanSeek ? stream.Position : 0;
        var header = Read(stream);
        if (stream.CanSeek)
        {
            stream.Position = start;
        }

        return Measure(header);
    }

    public static Size? Measure(ReadOnlySpan<byte> header) =>
        PngHeader.Read(header) ?? GifHeader.Read(header) ?? WebpHeader.Read(header) ?? JpegHeader.Read(header);

    private static byte[] Read(Stream stream)
    {
        var header = new byte[LongestHeader];
        var length = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        return header[..length];
    }
}
