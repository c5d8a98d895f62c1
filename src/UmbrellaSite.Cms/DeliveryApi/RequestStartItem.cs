using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>The root that a request wants to start from, by its key or its part of an address.</summary>
internal sealed class RequestStartItem(
    RequestHeaders headers,
    IVariationContextAccessor variation,
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents) : IRequestStartItemProvider
{
    public string? RequestedStartItem() => headers.Value(Constants.DeliveryApi.HeaderNames.StartItem);

    public IPublishedContent? GetStartItem()
    {
        var asked = RequestedStartItem()?.Trim('/');
        if (string.IsNullOrWhiteSpace(asked) || !navigation.TryGetRootKeys(out var roots))
        {
            return null;
        }

        var pages = roots.Select(root => contents.GetById(headers.IsPreview(), root)).OfType<IPublishedContent>();
        return Guid.TryParse(asked, out var key)
            ? pages.FirstOrDefault(page => page.Key == key)
            : pages.FirstOrDefault(page => string.Equals(page.UrlSegment(variation), asked, StringComparison.OrdinalIgnoreCase));
    }
}
