using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>What a request to the Content Delivery API says in its headers.</summary>
internal sealed class RequestHeaders(IHttpContextAccessor http, IOptionsMonitor<DeliveryApiSettings> settings)
    : IApiAccessService, IRequestCultureService, IRequestPreviewService
{
    public string? GetRequestedCulture() => Value(Constants.DeliveryApi.HeaderNames.AcceptLanguage);

    public bool IsPreview() => Value(Constants.DeliveryApi.HeaderNames.Preview) == "true" && HasPreviewAccess();

    public bool HasPublicAccess() => settings.CurrentValue is { Enabled: true } api && (api.PublicAccess || HasKey(api));

    public bool HasPreviewAccess() => settings.CurrentValue is { Enabled: true } api && HasKey(api);

    public bool HasMediaAccess() => settings.CurrentValue is { Enabled: true, Media.Enabled: true } api
        && ((api.PublicAccess && api.Media.PublicAccess) || HasKey(api));

    public string? Value(string name) => (string?)http.HttpContext?.Request.Headers[name];

    private bool HasKey(DeliveryApiSettings api) =>
        !string.IsNullOrEmpty(api.ApiKey) && string.Equals(api.ApiKey, Value(Constants.DeliveryApi.HeaderNames.ApiKey), StringComparison.Ordinal);
}
