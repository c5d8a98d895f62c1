using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbrellaSite.Cms.Routing;

/// <summary>
/// The paths under which published documents answer, as redirects keep them: <c>/path</c>, or <c>1234/path</c> below the
/// document 1234 that has a domain.
/// </summary>
internal sealed class PublishedRoutes(
    IPublishedContentCache content,
    IDocumentNavigationQueryService navigation,
    IDocumentUrlService urls,
    ILanguageService languages)
{
    public IPublishedContent? FindDocument(Guid key) => content.GetById(preview: false, key);

    /// <summary>The document with everything published below it.</summary>
    public IEnumerable<IPublishedContent> Branch(IPublishedContent root) =>
        navigation.TryGetDescendantsKeys(root.Key, out var below)
            ? below.Select(FindDocument).OfType<IPublishedContent>().Prepend(root)
            : [root];

    /// <summary>
    /// The cultures in which the document has a path of its own. A document that does not vary has those of the nearest
    /// ancestor that does; without such an ancestor one path for all cultures, under the empty name.
    /// </summary>
    public IEnumerable<string> Cultures(IPublishedContent document)
    {
        IPublishedContent? current = document;
        while (current is not null)
        {
            var cultures = current.Cultures.Keys.Where(culture => culture.Length > 0).ToArray();
            if (cultures.Length > 0)
            {
                return cultures;
            }

            current = Parent(current);
        }

        return [string.Empty];
    }

    /// <summary>Null where the document cannot be reached in the culture.</summary>
    public string? FindRoute(Guid key, string culture)
    {
        var route = urls.GetLegacyRouteFormat(key, culture, isDraft: false);
        if (route.StartsWith('#'))
        {
            return null;
        }

        var isBelowDomain = char.IsAsciiDigit(route[0]);
        return isBelowDomain || culture.Length == 0 || IsDefault(culture) ? route : null;
    }

    private IPublishedContent? Parent(IPublishedContent document) =>
        navigation.TryGetParentKey(document.Key, out var parent) && parent is { } key
            ? FindDocument(key)
            : null;

    private bool IsDefault(string culture) => culture.Equals(
        languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult(), StringComparison.OrdinalIgnoreCase);
}
