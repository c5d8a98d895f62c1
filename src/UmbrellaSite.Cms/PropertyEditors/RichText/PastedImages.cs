using System.Globalization;
using HtmlAgilityPack;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Makes media items of the images that were pasted into a text and uploaded as temporary files.</summary>
internal sealed class PastedImages(
    ITemporaryFileService files,
    IMediaImportService import,
    IPublishedUrlProvider urls,
    IImageUrlGenerator imageUrls,
    ICoreScopeProvider scopes,
    IBackOfficeSecurityAccessor security)
{
    private const string Marker = "data-tmpimg";

    public static bool AreIn(string markup) => markup.Contains(Marker, StringComparison.OrdinalIgnoreCase);

    public string Import(string markup, Guid? parent)
    {
        var document = new HtmlDocument();
        document.LoadHtml(markup);
        var imported = new Dictionary<Guid, Guid>();
        foreach (var image in document.DocumentNode.SelectNodes($"//img[@{Marker}]")?.ToArray() ?? [])
        {
            if (!Guid.TryParse(image.GetAttributeValue(Marker, string.Empty), out var key)
                || Media(key, parent, imported) is not { } media)
            {
                // Without its file the image could never be shown.
                image.Remove();
                continue;
            }

            image.SetAttributeValue("data-udi", new GuidUdi(Constants.UdiEntityType.Media, media).ToString());
            image.SetAttributeValue("src", Source(media, image));
            image.Attributes.Remove(Marker);
        }

        return document.DocumentNode.OuterHtml;
    }

    private Guid? Media(Guid temporaryKey, Guid? parent, Dictionary<Guid, Guid> imported)
    {
        if (imported.TryGetValue(temporaryKey, out var known))
        {
            return known;
        }

        if (files.GetAsync(temporaryKey).GetAwaiter().GetResult() is not { } file)
        {
            return null;
        }

        using var scope = scopes.CreateCoreScope();
        files.EnlistDeleteIfScopeCompletes(temporaryKey, scopes);
        using var content = file.OpenReadStream();
        var user = security.BackOfficeSecurity?.CurrentUser?.Key ?? Constants.Security.SuperUserKey;
        var folder = parent == Guid.Empty ? null : parent;
        var media = import.ImportAsync(file.FileName, content, folder, Constants.Conventions.MediaTypes.Image, user).GetAwaiter().GetResult();
        scope.Complete();
        return imported[temporaryKey] = media.Key;
    }

    /// <summary>The size that the text shows is kept in the address, for only the rest of it is stored elsewhere.</summary>
    private string Source(Guid media, HtmlNode image)
    {
        var url = urls.GetMediaUrl(media);
        var width = Pixels(image, "width");
        var height = Pixels(image, "height");
        return width is null && height is null
            ? url
            : imageUrls.GetImageUrl(new ImageUrlGenerationOptions(url) { ImageCropMode = ImageCropMode.Max, Width = width, Height = height }) ?? url;
    }

    private static int? Pixels(HtmlNode image, string attribute) =>
        int.TryParse(image.GetAttributeValue(attribute, string.Empty), NumberStyles.Integer, CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : null;
}
