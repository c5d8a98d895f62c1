using System.Collections.Concurrent;
using System.Globalization;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Keeps the catalogue of each language until something is published.</summary>
internal sealed class CatalogueStore(CatalogueReader reader, IVariationContextAccessor variation)
{
    private ConcurrentDictionary<string, Lazy<Catalogue>> _byCulture = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>In the language of the page that is being shown.</summary>
    public Catalogue Current => In(variation.VariationContext?.Culture is { Length: > 0 } culture ? culture : CultureInfo.CurrentCulture.Name);

    public Catalogue In(string culture)
    {
        var catalogues = _byCulture;
        try
        {
            return catalogues.GetOrAdd(culture, name => new Lazy<Catalogue>(() => reader.Read(name))).Value;
        }
        catch
        {
            // A catalogue that could not be read must not stay one that cannot be read.
            catalogues.TryRemove(culture, out _);
            throw;
        }
    }

    public void Forget() => _byCulture = new(StringComparer.OrdinalIgnoreCase);
}
