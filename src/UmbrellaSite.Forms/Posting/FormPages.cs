using System.Globalization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Finds the page that a form was sent from, and makes its language that of the request.</summary>
internal sealed class FormPages(
    IUmbracoContextFactory contexts, IPublishedUrlProvider urls, IVariationContextAccessor variation, IDefaultCultureAccessor defaultCulture)
{
    /// <returns>Its address on this site; null where there is no such page.</returns>
    public string? Find(HttpRequest request)
    {
        using var context = contexts.EnsureUmbracoContext();
        var asked = request.Query["sprache"].FirstOrDefault();
        if (!Guid.TryParse(request.Query["seite"].FirstOrDefault(), out var key) || context.UmbracoContext.Content.GetById(key) is not { } page)
        {
            return null;
        }

        var culture = page.Cultures.Keys.FirstOrDefault(known => known.Length > 0 && string.Equals(known, asked, StringComparison.OrdinalIgnoreCase))
            ?? defaultCulture.DefaultCulture;
        Use(culture);
        var url = urls.GetUrl(page, UrlMode.Relative, culture);
        return url.StartsWith('/') ? url : null;
    }

    private void Use(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentCulture = info;
        CultureInfo.CurrentUICulture = info;
        variation.VariationContext = new VariationContext(culture);
    }
}
