using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Reads content in the language that the request asks for, in the site's default language where it asks for none.</summary>
internal sealed class RequestLanguage(
    RequestHeaders headers, IRequestCultureService culture, IVariationContextAccessor variation, IDefaultCultureAccessor defaultCulture)
{
    private const string Segment = "Accept-Segment";

    public void Use() => variation.VariationContext =
        new VariationContext(culture.GetRequestedCulture() is { Length: > 0 } asked ? asked : defaultCulture.DefaultCulture, headers.Value(Segment));
}
