using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Which document, or which redirect, a path stands for: below the start item, the domain of the request, or any root.</summary>
internal sealed class RequestRouting(
    IHttpContextAccessor http,
    IDomainCache domains,
    IVariationContextAccessor variation,
    IRequestCultureService culture,
    IRequestStartItemProviderAccessor startItems,
    IRedirectUrlService redirects,
    IApiPublishedContentCache contents,
    IApiContentRouteBuilder routes) : IRequestRoutingService, IRequestRedirectService
{
    public string GetContentRoute(string requestedPath)
    {
        if (startItems.TryGetValue(out var provider) && provider.GetStartItem() is { } start)
        {
            return $"{start.Id}{requestedPath}";
        }

        var address = Address(requestedPath);
        if (DomainOf(address) is not { } domain)
        {
            return requestedPath;
        }

        // The domain knows the language, unless the request names one.
        if (culture.GetRequestedCulture() is null && domain.Culture is { } language)
        {
            variation.VariationContext = new VariationContext(language, variation.VariationContext?.Segment);
        }

        return Route(domain, address);
    }

    public IApiContentRoute? GetRedirectRoute(string requestedPath)
    {
        var address = Address(requestedPath);
        var domain = DomainOf(address);
        var route = domain is null ? requestedPath : Route(domain, address);
        var redirect = redirects.GetMostRecentRedirectUrl(route.Length > 1 ? route.TrimEnd('/') : route, culture.GetRequestedCulture() ?? domain?.Culture);
        return redirect is not null && contents.GetById(redirect.ContentKey) is { } page ? routes.Build(page) : null;
    }

    private static string Route(DomainAndUri domain, Uri address) =>
        $"{domain.ContentId}{DomainUtilities.PathRelativeToDomain(domain.Uri, address.AbsolutePath)}";

    private Uri Address(string path)
    {
        var request = http.HttpContext?.Request ?? throw new InvalidOperationException("Paths of the Content Delivery API are only known within a request.");
        return new UriBuilder(request.Scheme, request.Host.Host, request.Host.Port ?? -1, path.StartsWith('/') ? path : "/" + path).Uri;
    }

    private DomainAndUri? DomainOf(Uri address) => DomainUtilities.SelectDomain(domains.GetAll(false), address, defaultCulture: domains.DefaultCulture);
}
