using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Links;

/// <summary>Tells the back office where a stored link leads now: icon, URL, and whether its target is published or trashed.</summary>
internal sealed class LinkTargets(IContentService documents, IMediaService media, IPublishedUrlProvider urls)
{
    public LinkDisplay Describe(StoredLink link, string? culture)
    {
        var display = link.Udi?.EntityType switch
        {
            Constants.UdiEntityType.Document => Document(link.Udi.Guid, link.Culture ?? culture),
            Constants.UdiEntityType.Media => Media(link.Udi.Guid, culture),
            _ => new LinkDisplay { Icon = "icon-link", Published = true, Url = link.Url ?? string.Empty },
        };
        display.Name = link.Name;
        display.Target = link.Target;
        display.QueryString = link.QueryString;
        display.Culture = link.Culture;
        display.Type = link.Udi?.EntityType ?? LinkDisplay.Types.External;
        display.Unique = link.Udi?.Guid;
        return display;
    }

    private LinkDisplay Document(Guid key, string? culture)
    {
        var document = documents.GetById(key);
        return new LinkDisplay
        {
            Icon = document?.ContentType.Icon ?? "icon-link",
            Published = document is null || IsPublished(document, culture),
            Trashed = document?.Trashed ?? false,
            Url = urls.GetUrl(key, UrlMode.Relative, culture),
        };
    }

    private LinkDisplay Media(Guid key, string? culture)
    {
        var file = media.GetById(key);
        return new LinkDisplay
        {
            Icon = file?.ContentType.Icon ?? "icon-link",
            Published = file is null || !file.Trashed,
            Trashed = file?.Trashed ?? false,
            Url = urls.GetMediaUrl(key, UrlMode.Relative, culture),
        };
    }

    /// <summary>A document without languages is published as a whole, whatever the language of the page that links to it.</summary>
    private static bool IsPublished(IContent document, string? culture) =>
        culture is null || !document.ContentType.VariesByCulture() ? document.Published : document.IsCulturePublished(culture);
}
