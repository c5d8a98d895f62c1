using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Searching;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Frame;

/// <summary>Says what a page is called and about, from what editors wrote for it.</summary>
internal sealed class PageHeads(
    CurrentPage current, Languages languages, IPublishedUrlProvider urls, SearchAddress search, Texts texts, FormVisit form)
{
    private const string ShareImage = "/images/share.png";

    // What search engines and browser tabs show of a title.
    private const int LongestTitle = 70;

    public PageHead Build()
    {
        var page = current.Content;
        var home = current.Home;
        var alternates = languages.Links().Where(link => link.StaysOnPage).ToList();
        var address = urls.GetUrl(page, UrlMode.Absolute, current.Culture);
        return new PageHead(
            Title(page, home),
            Description(page),
            address,
            home.ShortName ?? home.Name,
            page is SearchPage or ISearchAppearance { HideFromSearchEngines: true },
            alternates.Count > 1 ? alternates : [],
            alternates.Count > 1 ? languages.DefaultUrl() : null,
            Image(page, address),
            search.Url is null ? null : SearchAddress.InLanguage(SearchAddress.Description));
    }

    // A page to leave quickly does not say in the tab what it is about.
    private string Title(IPublishedContent page, Home home) =>
        form.Title is { } step ? $"{step} – {home.ShortName}"
        : page is IDiscretion { QuickExit: true } ? $"{texts["Schutz.NeutralerTitel"]} – {home.ShortName}"
        : page.Key == home.Key ? $"{home.ShortName} – {home.Claim}"
        : WithSiteName((page as ISearchAppearance)?.SeoTitle.OrNull() ?? (page as IPageHeader)?.Heading.OrNull() ?? page.Name, home);

    // The page's own words matter more: the name of the site is left out where it would be cut off.
    private static string WithSiteName(string title, Home home) =>
        $"{title} – {home.ShortName}" is { Length: <= LongestTitle } full ? full : title;

    private static string Description(IPublishedContent page) =>
        (page as ISearchAppearance)?.SeoDescription.OrNull()
        ?? (page as GlossaryTerm)?.Definition.OrNull()
        ?? (page as IPageHeader)?.Lead.OrNull()
        ?? string.Empty;

    private string Image(IPublishedContent page, string address) =>
        page is ISearchAppearance { ShareImage: { } image }
            ? urls.GetMediaUrl(image, UrlMode.Absolute)
            : new Uri(new Uri(address, UriKind.Absolute), ShareImage).ToString();
}
