using System.Globalization;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>A format that images are made in.</summary>
/// <param name="SaveOptions">For libvips; every picture loses its metadata, where cameras write places and names.</param>
internal sealed record ImageFormat(string Extension, string ContentType, string SaveOptions)
{
    private const int DefaultQuality = 80;
    private const int DefaultAvifQuality = 60;

    /// <summary>Null when images are not made in this format.</summary>
    public static ImageFormat? Find(string extension, int? quality)
    {
        var value = (quality ?? DefaultQuality).ToString(CultureInfo.InvariantCulture);
        var avif = (quality ?? DefaultAvifQuality).ToString(CultureInfo.InvariantCulture);
        return extension.TrimStart('.').ToUpperInvariant() switch
        {
            "JPG" or "JPEG" or "TIF" or "TIFF" => new ImageFormat(".jpg", "image/jpeg", $"[Q={value},optimize-coding,background=255,strip]"),
            "PNG" => new ImageFormat(".png", "image/png", "[compression=9,strip]"),
            "WEBP" => new ImageFormat(".webp", "image/webp", $"[Q={value},strip]"),
            "AVIF" => new ImageFormat(".avif", "image/avif", $"[Q={avif},strip]"),
            _ => null,
        };
    }
}
