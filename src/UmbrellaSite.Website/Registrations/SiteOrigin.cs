using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>The site's own address outside of a request: as set, else that of the page in question.</summary>
internal sealed class SiteOrigin(IOptionsMonitor<WebRoutingSettings> settings)
{
    public Uri Of(string pageUrl) =>
        Uri.TryCreate(settings.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var site) ? site : new Uri(pageUrl, UriKind.Absolute);
}
