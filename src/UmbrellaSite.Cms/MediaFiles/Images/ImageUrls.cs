using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>Addresses of images in other sizes, as Umbraco writes them.</summary>
internal sealed class ImageUrls(ImageSignature signature) : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "png", "gif", "webp", "avif", "tif", "tiff"];

    public string? GetImageUrl(ImageUrlGenerationOptions options)
    {
        if (options?.ImageUrl is not { } url)
        {
            return null;
        }

        var commands = Commands(options).ToDictionary(StringComparer.OrdinalIgnoreCase);
        if (commands.Count > 0 && signature.IsRequired)
        {
            commands[ImageSignature.Parameter] = signature.Compute(PathOf(url), commands);
        }

        return QueryHelpers.AddQueryString(url, commands);
    }

    private static string PathOf(string url)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? absolute.AbsolutePath
            : url;
        return path.Split('?')[0];
    }

    private static IEnumerable<KeyValuePair<string, string?>> Commands(ImageUrlGenerationOptions options)
    {
        var further = QueryHelpers.ParseQuery(options.FurtherOptions).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        further.Remove("format", out var furtherFormat);
        (string Name, string? Value)[] commands =
        [
            ("cc", options.Crop is { } crop ? Invariant($"{crop.Left},{crop.Top},{crop.Right},{crop.Bottom}") : null),
            ("rxy", options.FocalPoint is { } point ? Invariant($"{point.Left},{point.Top}") : null),
            ("rmode", options.ImageCropMode?.ToString().ToLowerInvariant()),
            ("ranchor", options.ImageCropAnchor?.ToString().ToLowerInvariant()),
            ("width", options.Width?.ToString(CultureInfo.InvariantCulture)),
            ("height", options.Height?.ToString(CultureInfo.InvariantCulture)),
            ("format", options.Format ?? furtherFormat),
            ("quality", options.Quality?.ToString(CultureInfo.InvariantCulture)),
            .. further.Select(option => (option.Key, option.Value)),
            ("v", options.CacheBusterValue),
        ];
        return commands
            .Where(command => !string.IsNullOrEmpty(command.Value))
            .DistinctBy(command => command.Name, StringComparer.OrdinalIgnoreCase)
            .Select(command => KeyValuePair.Create(command.Name, command.Value));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
