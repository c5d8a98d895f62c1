using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>
/// An image with its focal point and crops, as templates get it and as it is stored. The name and the namespace are
/// Umbraco's, so that templates written for Umbraco find it.
/// </summary>
public class ImageCropperValue : IHtmlEncodedString, IEquatable<ImageCropperValue>
{
    private static readonly JsonSerializerOptions TextOptions = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The image's URL, or null when there is no image.</summary>
    public string? Src { get; set; }

    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    public ImageCropperFocalPoint? FocalPoint { get; set; }

    public string ToHtmlString() => Src ?? string.Empty;

    public override string ToString() =>
        HasCrops() || HasFocalPoint() ? JsonSerializer.Serialize(this, TextOptions) : Src ?? string.Empty;

    /// <returns>The crop with the alias; the first crop when the alias is empty; null when there is none.</returns>
    public ImageCropperCrop? GetCrop(string? alias) =>
        string.IsNullOrEmpty(alias)
            ? Crops?.FirstOrDefault()
            : Crops?.FirstOrDefault(crop => string.Equals(crop.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public bool HasCrop(string? alias) => Crops?.Any(crop => crop.Alias == alias) ?? false;

    public bool HasCrops() => Crops?.Any() ?? false;

    public bool HasImage() => !string.IsNullOrWhiteSpace(Src);

    /// <returns>Whether the focal point was moved away from the middle.</returns>
    public bool HasFocalPoint() => FocalPoint is not null and not { Left: 0.5m, Top: 0.5m };

    /// <returns>The options for an image URL that shows the crop, or what the focal point makes of it.</returns>
    public ImageUrlGenerationOptions GetCropBaseOptions(string? url, ImageCropperCrop? crop, bool preferFocalPoint)
    {
        if (crop?.Coordinates is { } coordinates && !(preferFocalPoint && HasFocalPoint()))
        {
            return new ImageUrlGenerationOptions(url)
            {
                Crop = new ImageUrlGenerationOptions.CropCoordinates(coordinates.X1, coordinates.Y1, coordinates.X2, coordinates.Y2),
            };
        }

        return new ImageUrlGenerationOptions(url)
        {
            FocalPoint = HasFocalPoint()
                ? new ImageUrlGenerationOptions.FocalPointPosition(FocalPoint!.Left, FocalPoint.Top)
                : null,
        };
    }

    /// <returns>The URL of the crop in its size, or null when there is no such crop.</returns>
    public string? GetCropUrl(
        string alias,
        IImageUrlGenerator imageUrlGenerator,
        bool useCropDimensions = true,
        bool useFocalPoint = false,
        string? cacheBusterValue = null)
    {
        var crop = GetCrop(alias);
        if (crop is null && !string.IsNullOrWhiteSpace(alias))
        {
            return null;
        }

        var options = GetCropBaseOptions(null, crop, useFocalPoint || string.IsNullOrWhiteSpace(alias));
        if (crop is not null && useCropDimensions)
        {
            options.Width = crop.Width;
            options.Height = crop.Height;
        }

        options.CacheBusterValue = cacheBusterValue;
        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <returns>The URL of the image in a size, cut around the focal point.</returns>
    public string? GetCropUrl(int width, int height, IImageUrlGenerator imageUrlGenerator, string? cacheBusterValue = null)
    {
        var options = GetCropBaseOptions(null, null, false);
        options.Width = width;
        options.Height = height;
        options.CacheBusterValue = cacheBusterValue;
        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <summary>Keeps the crops that the data type offers, in its order and sizes.</summary>
    public void ApplyConfiguration(ImageCropperConfiguration? configuration) =>
        Crops = Resize(Crops, configuration?.Crops?.Select(crop => (crop.Alias, crop.Width, crop.Height)));

    public bool Equals(ImageCropperValue? other) =>
        other is not null
        && Src == other.Src
        && Equals(FocalPoint, other.FocalPoint)
        && (Crops ?? []).SequenceEqual(other.Crops ?? []);

    public override bool Equals(object? obj) => Equals(obj as ImageCropperValue);

    public override int GetHashCode() => HashCode.Combine(Src, FocalPoint);

    /// <summary>Gives every offered crop the cut that was stored for it, or none.</summary>
    internal static ImageCropperCrop[] Resize(
        IEnumerable<ImageCropperCrop>? stored, IEnumerable<(string? Alias, int Width, int Height)>? offered)
    {
        var cuts = (stored ?? []).ToArray();
        return
        [
            .. (offered ?? []).Select(crop => new ImageCropperCrop
            {
                Alias = crop.Alias,
                Width = crop.Width,
                Height = crop.Height,
                Coordinates = Array.Find(cuts, cut => cut.Alias == crop.Alias)?.Coordinates,
            }),
        ];
    }

    public sealed record ImageCropperCrop
    {
        public string? Alias { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }

        public ImageCropperCropCoordinates? Coordinates { get; set; }
    }

    /// <summary>How much is cut off on each side, as a share of the image's width or height.</summary>
    public sealed record ImageCropperCropCoordinates
    {
        public decimal X1 { get; set; }

        public decimal Y1 { get; set; }

        public decimal X2 { get; set; }

        public decimal Y2 { get; set; }
    }

    /// <summary>The point that stays visible, as a share of the image's width and height.</summary>
    public sealed record ImageCropperFocalPoint
    {
        public decimal Left { get; set; }

        public decimal Top { get; set; }
    }
}
