using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Blocks;

/// <summary>Media with their address, format and size, from the properties that Umbraco's media types have.</summary>
internal sealed class MediaFiles(IPublishedUrlProvider urls, IPublishedValueFallback fallback)
{
    private const double BytesInKilobyte = 1000;
    private const double BytesInMegabyte = 1_000_000;

    public IReadOnlyList<MediaFile> Of(IEnumerable<IPublishedContent>? media) => [.. (media ?? []).Select(item => Of(item)).OfType<MediaFile>()];

    public MediaFile? Of(IPublishedContent? media)
    {
        if (media is null || urls.GetMediaUrl(media) is not { Length: > 0 } url)
        {
            return null;
        }

        return new MediaFile(
            media.Name,
            url,
            (Value(media, Constants.Conventions.Media.Extension) ?? string.Empty).ToUpperInvariant(),
            Size(Value(media, Constants.Conventions.Media.Bytes)),
            Number(media, Constants.Conventions.Media.Width),
            Number(media, Constants.Conventions.Media.Height));
    }

    private static string Size(string? bytes) =>
        !double.TryParse(bytes, CultureInfo.InvariantCulture, out var number) ? string.Empty
        : number < BytesInMegabyte ? $"{Math.Ceiling(number / BytesInKilobyte).ToString(CultureInfo.CurrentCulture)} KB"
        : $"{(number / BytesInMegabyte).ToString("0.0", CultureInfo.CurrentCulture)} MB";

    private int? Number(IPublishedContent media, string alias) =>
        int.TryParse(Value(media, alias), CultureInfo.InvariantCulture, out var number) ? number : null;

    private string? Value(IPublishedContent media, string alias) => Convert.ToString(media.Value<object>(fallback, alias), CultureInfo.InvariantCulture);
}
