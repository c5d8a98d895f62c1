using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.Routing;

/// <summary>
/// Tells before a document is published whether that will change paths. Mostly it will not, and then nobody needs to look
/// at the pages below it.
/// </summary>
internal sealed class SegmentChanges(UrlSegmentProviderCollection providers, IDocumentUrlService urls)
{
    public bool AreExpected(IContent document, IEnumerable<string> cultures) =>
        providers.Any(provider => provider.MayAffectDescendantSegments(document))
        || cultures.Any(culture => IsExpected(document, culture));

    private bool IsExpected(IContent document, string culture)
    {
        if (urls.GetUrlSegment(document.Key, culture, isDraft: false) is not { } current)
        {
            return true;
        }

        // The providers in their order, as when segments are made: the first with a segment decides, unless it lets
        // others add to its own.
        foreach (var provider in providers)
        {
            if (string.IsNullOrEmpty(provider.GetUrlSegment(document, published: false, culture)))
            {
                continue;
            }

            if (provider.HasUrlSegmentChanged(document, current, culture))
            {
                return true;
            }

            if (!provider.AllowAdditionalSegments)
            {
                return false;
            }
        }

        return false;
    }
}
