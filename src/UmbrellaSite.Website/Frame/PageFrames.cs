using Microsoft.AspNetCore.Http;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Searching;

namespace UmbrellaSite.Website.Frame;

/// <summary>Builds what is around the content of the page that is being shown.</summary>
internal sealed class PageFrames(
    CurrentPage current, PageHeads heads, Languages languages, Menus menus, SearchAddress search, IHttpContextAccessor http)
{
    public PageFrame Build()
    {
        var home = current.Home;
        var head = heads.Build();
        var isDiscreet = current.Content is IDiscretion { QuickExit: true };
        return new PageFrame(
            current.Culture,
            head,
            Header(home),
            menus.Breadcrumb(),
            Footer(home),
            PageTools.Of(http.HttpContext!.Request, http.HttpContext.Features.Get<ListRequest>(), head.CanonicalUrl, isDiscreet),
            languages.ChangedSinceTranslated(),
            isDiscreet,
            current.Content is IDiscretion { CrisisHelp: true });
    }

    private SiteHeader Header(Home home) => new(
        home.ShortName ?? home.Name,
        home.Claim ?? string.Empty,
        menus.UrlOf(home),
        home.Key,
        home.Phone ?? string.Empty,
        menus.Of(home.MainNavigation),
        languages.Links(),
        current.Content is SearchPage ? null : search.Url,
        current.Content is IDiscretion { QuickExit: true });

    private SiteFooter Footer(Home home) => new(
        home.OrganisationName ?? home.Name,
        home.Phone ?? string.Empty,
        [.. home.PhoneHours ?? []],
        home.Email ?? string.Empty,
        home.Street ?? string.Empty,
        $"{home.PostalCode} {home.City}".Trim(),
        menus.Of(home.MainNavigation),
        menus.Of(home.ServiceNavigation),
        menus.Of(home.LegalNavigation),
        home.SampleNotice ?? string.Empty);
}
