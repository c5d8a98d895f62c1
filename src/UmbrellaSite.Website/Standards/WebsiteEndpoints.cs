using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Website.Calendars;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Events;
using UmbrellaSite.Website.Feeds;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Registrations;
using UmbrellaSite.Website.Searching;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Standards;

/// <summary>What machines ask the site for.</summary>
public static class WebsiteEndpoints
{
    private const string CalendarType = "text/calendar; charset=utf-8";

    public static IEndpointRouteBuilder MapWebsite(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sitemap.xml", SitemapAsync);
        endpoints.MapGet("/robots.txt", Robots);
        endpoints.MapGet("/.well-known/security.txt", SecurityText);
        endpoints.MapGet("/feeds/{section}.rss", (HttpContext http, string section) => Feed(http, section, RssWriter.Write, RssWriter.ContentType));
        endpoints.MapGet("/feeds/{section}.atom", (HttpContext http, string section) => Feed(http, section, AtomWriter.Write, AtomWriter.ContentType));
        endpoints.MapSearch();
        endpoints.MapGet("/kalender.ics", Calendar);
        endpoints.MapGet("/kalender/{key:guid}.ics", CalendarOf);
        return endpoints.MapRegistrations();
    }

    private static async Task<IResult> SitemapAsync(
        HttpContext http, SitemapBuilder sitemap, ILanguageService languages, IUmbracoContextFactory contexts)
    {
        using var context = contexts.EnsureUmbracoContext();
        var all = await languages.GetAllAsync();
        var cultures = all.OrderByDescending(language => language.IsDefault).Select(language => language.IsoCode).ToList();
        return Xml(sitemap.Build(cultures, SiteAddress.Of(http.Request)), "application/xml; charset=utf-8");
    }

    private static IResult Robots(HttpContext http) => Results.Text(
        $"User-agent: *\nDisallow: /umbraco/\n\nSitemap: {new Uri(SiteAddress.Of(http.Request), "sitemap.xml")}\n", "text/plain", Encoding.UTF8);

    private static IResult SecurityText(HttpContext http, SecurityContact contact, IUmbracoContextFactory contexts)
    {
        using var context = contexts.EnsureUmbracoContext();
        return Results.Text(contact.Text(SiteAddress.Of(http.Request)), "text/plain", Encoding.UTF8);
    }

    private static IResult Feed(HttpContext http, string section, Func<Feed, XDocument> write, string contentType)
    {
        var services = http.RequestServices;
        using var context = services.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext();
        var feed = services.GetRequiredService<FeedBuilder>().Build(
            section, http.Request.Query["thema"].FirstOrDefault().OrNull(), services.GetRequiredService<IDefaultCultureAccessor>().DefaultCulture, SiteAddress.Asked(http.Request));
        return feed is null ? Results.NotFound() : Xml(write(feed), contentType);
    }

    private static IResult Calendar(HttpContext http, CatalogueStore catalogues, IDefaultCultureAccessor language, CalendarFeed calendar, IUmbracoContextFactory contexts)
    {
        using var context = contexts.EnsureUmbracoContext();
        var text = calendar.Write(catalogues.In(language.DefaultCulture), ListRequest.Of(http.Request), SiteAddress.Of(http.Request));
        return text is null ? Results.BadRequest() : File(http, text, "veranstaltungen.ics");
    }

    private static IResult CalendarOf(HttpContext http, Guid key, CatalogueStore catalogues, IDefaultCultureAccessor language, IUmbracoContextFactory contexts)
    {
        using var context = contexts.EnsureUmbracoContext();
        return catalogues.In(language.DefaultCulture).Find<EventEntry>(key) is { } happening
            ? File(http, CalendarWriter.Write(happening.Name, [happening], SiteAddress.Of(http.Request)), "veranstaltung.ics")
            : Results.NotFound();
    }

    // A neutral name: nobody who sees the folder of downloads learns what it was about.
    private static IResult File(HttpContext http, string calendar, string name)
    {
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return Results.Text(calendar, CalendarType, Encoding.UTF8);
    }

    private static IResult Xml(XDocument document, string contentType)
    {
        using var text = new Utf8StringWriter(CultureInfo.InvariantCulture);
        document.Save(text);
        return Results.Text(text.ToString(), contentType, Encoding.UTF8);
    }
}
