using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Frame;

/// <summary>Menus as editors put them together on the start page, and the way down to the current page.</summary>
internal sealed class Menus(CurrentPage current, IPublishedUrlProvider urls)
{
    /// <summary>Links whose page is not published in this language are left out.</summary>
    public IReadOnlyList<MenuLink> Of(IEnumerable<Link>? links)
    {
        var above = current.Above().Select(page => page.Key).ToHashSet();
        return [.. (links ?? []).Where(link => link.Url is { Length: > 0 } and not "#").Select(link => Of(link, above))];
    }

    /// <summary>From the start page down to the current page; empty on the start page itself.</summary>
    public IReadOnlyList<MenuLink> Breadcrumb()
    {
        var way = current.Above().Reverse().ToList();
        return way.Count < 2 ? [] : [.. way.Select(page => new MenuLink(NameOf(page), urls.GetUrl(page), page.Key == current.Content.Key))];
    }

    public string UrlOf(IPublishedContent page) => urls.GetUrl(page);

    private static string NameOf(IPublishedContent page) =>
        page is INavigationSettings { NavigationTitle: { Length: > 0 } title } ? title : page.Name;

    private MenuLink Of(Link link, HashSet<Guid> above)
    {
        var key = (link.Udi as GuidUdi)?.Guid;
        return new MenuLink(link.Name ?? link.Url!, link.Url!, key == current.Content.Key, key is { } known && above.Contains(known));
    }
}
