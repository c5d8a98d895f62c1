using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.Routing;

/// <summary>
/// Shows the document of <c>Umbraco:CMS:Content:Error404Collection</c> for the culture of the request, else the one for
/// <c>default</c>; a single entry is for all cultures.
/// </summary>
internal sealed class ConfiguredNotFoundPage(IOptionsMonitor<ContentSettings> settings, IPublishedContentCache content) : IContentLastChanceFinder
{
    private const string DefaultCulture = "default";

    public Task<bool> TryFindContent(IPublishedRequestBuilder request)
    {
        var page = Find(request.Domain?.Culture ?? request.Culture ?? CultureInfo.CurrentUICulture.Name);
        request.SetPublishedContent(page).SetIs404();
        return Task.FromResult(page is not null);
    }

    private IPublishedContent? Find(string culture)
    {
        var pages = settings.CurrentValue.Error404Collection.ToList();
        var page = pages.Count == 1
            ? pages[0]
            : pages.Find(candidate => IsFor(candidate, culture)) ?? pages.Find(candidate => IsFor(candidate, DefaultCulture));
        return page switch
        {
            null => null,
            { HasContentKey: true } => content.GetById(page.ContentKey),
            _ => content.GetById(page.ContentId),
        };
    }

    private static bool IsFor(ContentErrorPage page, string culture) =>
        string.Equals(page.Culture, culture, StringComparison.OrdinalIgnoreCase);
}
