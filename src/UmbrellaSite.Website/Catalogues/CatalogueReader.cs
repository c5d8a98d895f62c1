using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;
using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Reads everything published into a catalogue, in one language, and in German what is not there in that language.</summary>
internal sealed class CatalogueReader(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache contents,
    IPublishedUrlProvider urls,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor defaultCulture)
{
    public Catalogue Read(string culture)
    {
        var before = variation.VariationContext;
        try
        {
            return new Catalogue([.. Keys().Select(key => contents.GetById(preview: false, key)).OfType<IPublishedContent>().Select(page => Read(page, culture)).OfType<Entry>()]);
        }
        finally
        {
            variation.VariationContext = before;
        }
    }

    private IEnumerable<Guid> Keys() => navigation.TryGetRootKeys(out var roots)
        ? roots.SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out var keys) ? keys : [])
        : [];

    private Entry? Read(IPublishedContent page, string wanted)
    {
        var culture = Culture(page, wanted);
        if (culture is null)
        {
            return null;
        }

        variation.VariationContext = new VariationContext(culture);
        var url = urls.GetUrl(page, UrlMode.Relative, culture);
        return url is "#" or "" ? null : EntryReader.Read(page, EntryFactsReader.Read(page, culture, url));
    }

    private string? Culture(IPublishedContent page, string wanted) =>
        page.Cultures.ContainsKey(wanted) ? wanted : page.Cultures.ContainsKey(defaultCulture.DefaultCulture) ? defaultCulture.DefaultCulture : null;
}
