using System.Collections.Concurrent;
using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Keeps the catalogue of each language, and reads again what has changed when somebody asks for it next.</summary>
internal sealed class CatalogueStore(CatalogueReader reader, IVariationContextAccessor variation)
{
    private readonly ConcurrentDictionary<string, KeptCatalogue> _byCulture = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the language of the page that is being shown.</summary>
    public Catalogue Current => In(variation.VariationContext?.Culture is { Length: > 0 } culture ? culture : CultureInfo.CurrentCulture.Name);

    public Catalogue In(string culture) => _byCulture.GetOrAdd(culture, name => new KeptCatalogue(name, reader)).Current;

    /// <summary>The page and everything below it, whose addresses may have changed with it.</summary>
    public void Forget(Guid page) => ForEach(catalogue => catalogue.Forget(page));

    public void ForgetEverything() => ForEach(catalogue => catalogue.ForgetEverything());

    private void ForEach(Action<KeptCatalogue> action)
    {
        foreach (var catalogue in _byCulture.Values)
        {
            action(catalogue);
        }
    }
}
