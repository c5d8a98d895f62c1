using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>
/// The site's own address in mails: as <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c> has it, so that no request can
/// choose where a link in somebody's mail leads. Where it is not set, that of the page in question.
/// </summary>
internal sealed class SiteOrigin(IOptionsMonitor<WebRoutingSettings> settings)
{
    public Uri Of(string pageUrl) => Set ?? new Uri(pageUrl, UriKind.Absolute);

    public string Absolute(string pageUrl) => Set is { } site && Uri.TryCreate(pageUrl, UriKind.Absolute, out var page)
        ? new Uri(site, page.PathAndQuery).ToString()
        : pageUrl;

    private Uri? Set => Uri.TryCreate(settings.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var site) ? site : null;
}
