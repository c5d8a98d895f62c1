using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching;

/// <summary>
/// Which pages everybody may find, and in which languages. Both the feeding of the index and the showing of answers ask
/// here, so that a page that the index does not know to be closed yet is not shown either.
/// </summary>
/// <remarks>
/// What is hidden from search engines is found here all the same: that setting is about who comes from outside, and somebody
/// who is on the site already has asked this site. What is hidden from lists and menus is not found: an answer is a list.
/// </remarks>
internal sealed class FindablePages(
    IPublishedContentCache contents,
    IPublishStatusQueryService status,
    IDocumentNavigationQueryService navigation,
    IPublicAccessService access,
    IPublishedUrlProvider urls,
    ILanguageService languages)
{
    public const string HiddenFromLists = "umbracoNaviHide";

    public IPublishedContent? Find(Guid key, string culture) =>
        contents.GetById(preview: false, key) is { } page && IsOpen(page) && IsIn(page, culture) ? page : null;

    /// <summary>The languages in which everybody may find the page; none if nobody may.</summary>
    public IReadOnlyList<string> CulturesOf(IPublishedContent page) =>
        IsOpen(page) ? [.. Spoken(page).Where(culture => IsIn(page, culture))] : [];

    private bool IsOpen(IPublishedContent page) =>
        page.ContentType.Alias is not (SearchPage.ModelTypeAlias or ErrorPage.ModelTypeAlias)
        && !IsHidden(page)
        && !access.IsProtected(page.Path).Success;

    private bool IsIn(IPublishedContent page, string culture) =>
        (page.ContentType.VariesByCulture()
            ? page.Cultures.ContainsKey(culture) && status.HasPublishedAncestorPath(page.Key, culture)
            : status.HasPublishedAncestorPath(page.Key))
        && HasAddress(page, culture);

    // A whole tree has an address in a language, or none, as its domains say; so only its root is asked.
    private bool HasAddress(IPublishedContent page, string culture) =>
        (navigation.TryGetAncestorsOrSelfKeys(page.Key, out var above) ? contents.GetById(preview: false, above.Last()) : page) is { } root
        && urls.GetUrl(root, UrlMode.Relative, culture) is { Length: > 0 } and not "#";

    private IEnumerable<string> Spoken(IPublishedContent page) => page.ContentType.VariesByCulture()
        ? page.Cultures.Keys
        : languages.GetAllAsync().GetAwaiter().GetResult().Select(language => language.IsoCode);

    private static bool IsHidden(IPublishedContent page) =>
        Convert.ToString(page.GetProperty(HiddenFromLists)?.GetSourceValue(), CultureInfo.InvariantCulture) is "1" or "True";
}
