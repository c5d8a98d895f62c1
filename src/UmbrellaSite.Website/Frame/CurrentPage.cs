using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Frame;

/// <summary>The page that a request was routed to, and what is above it.</summary>
internal sealed class CurrentPage(
    IUmbracoContextAccessor contexts,
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents)
{
    public IPublishedContent Content => Context.PublishedRequest?.PublishedContent
        ?? throw new InvalidOperationException($"No page is shown at {Context.CleanedUmbracoUrl}: the frame of the site needs one.");

    public string Culture => Context.PublishedRequest?.Culture
        ?? throw new InvalidOperationException($"No language is known at {Context.CleanedUmbracoUrl}: the frame of the site needs one.");

    /// <summary>The start page that the page is below.</summary>
    public Home Home => Above().OfType<Home>().LastOrDefault()
        ?? throw new InvalidOperationException($"The page {Content.Key} is not below a page of the type '{Home.ModelTypeAlias}'.");

    private IUmbracoContext Context => contexts.TryGetUmbracoContext(out var context)
        ? context
        : throw new InvalidOperationException("The frame of the site can only be shown within a request.");

    /// <summary>The page and those above it, the nearest first.</summary>
    public IEnumerable<IPublishedContent> Above() =>
        navigation.TryGetAncestorsOrSelfKeys(Content.Key, out var keys)
            ? keys.Select(key => key == Content.Key ? Content : contents.GetById(key)).OfType<IPublishedContent>()
            : [Content];
}
