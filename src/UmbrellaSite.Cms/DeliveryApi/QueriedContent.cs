using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>The pages that a query chooses from: published in the language of the request, allowed, and open to everybody.</summary>
internal sealed class QueriedContent(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents,
    IApiContentPathResolver paths,
    IRequestPreviewService preview,
    IRequestStartItemProviderAccessor startItems,
    IPublicAccessService access,
    IVariationContextAccessor variation,
    IOptionsMonitor<DeliveryApiSettings> settings)
{
    /// <param name="fetch"><c>children:</c>, <c>descendants:</c> or <c>ancestors:</c> with a key or a path; null for all.</param>
    /// <returns>Null when there is no such choice.</returns>
    public IEnumerable<IPublishedContent>? Fetch(string? fetch) => Keys(fetch) is { } keys
        ? keys.Select(key => contents.GetById(preview.IsPreview(), key)).OfType<IPublishedContent>().Where(IsVisible)
        : null;

    public bool IsOpen(IPublishedContent page) => !access.IsProtected(page.Path).Success;

    private bool IsVisible(IPublishedContent page) =>
        settings.CurrentValue.IsAllowedContentType(page.ContentType.Alias)
        && (page.ContentType.VariesByCulture() is false || page.Cultures.ContainsKey(variation.VariationContext?.Culture ?? string.Empty))
        && IsOpen(page);

    private IEnumerable<Guid>? Keys(string? fetch)
    {
        if (string.IsNullOrEmpty(fetch))
        {
            return startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } start ? Below(start.Key) : Everything();
        }

        var parts = fetch.Split(':', 2);
        return parts[0].ToUpperInvariant() switch
        {
            _ when parts.Length < 2 => null,
            "CHILDREN" => Of(parts[1], key => navigation.TryGetChildrenKeys(key, out var keys) ? keys : []),
            "DESCENDANTS" => Of(parts[1], Below),
            "ANCESTORS" => Of(parts[1], key => navigation.TryGetAncestorsKeys(key, out var keys) ? keys.Reverse() : []),
            _ => null,
        };
    }

    private IEnumerable<Guid> Of(string page, Func<Guid, IEnumerable<Guid>> keys) =>
        Guid.TryParse(page, out var key) ? keys(key) : paths.ResolveContentPath(page)?.Key is { } found ? keys(found) : [];

    private IEnumerable<Guid> Below(Guid page) => navigation.TryGetDescendantsKeys(page, out var keys) ? keys : [];

    private IEnumerable<Guid> Everything() => navigation.TryGetRootKeys(out var roots) ? roots.SelectMany(root => Below(root).Prepend(root)) : [];
}
