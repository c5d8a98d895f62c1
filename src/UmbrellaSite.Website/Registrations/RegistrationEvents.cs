using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>
/// The events of the site as the registration knows them. Always in the site's first language: the same event must not
/// look changed because somebody registers in another one.
/// </summary>
internal sealed class RegistrationEvents(
    IPublishedContentCache contents,
    CatalogueStore catalogues,
    EventFactsReader facts,
    IVariationContextAccessor variation,
    IDefaultCultureAccessor language,
    TimeProvider clock)
{
    /// <summary>Where events are listed; null where there is no such page in the language of the request.</summary>
    public string? Url => catalogues.Current.Directory(EventDirectory.ModelTypeAlias)?.Url;

    public EventFacts? Find(string? key) => Guid.TryParse(key, out var page) ? Find(page) : null;

    /// <returns>Null also before the day from which people can register.</returns>
    public EventFacts? FindOpen(string? key) =>
        Guid.TryParse(key, out var page) && contents.GetById(preview: false, page) is Event happening && !(happening.RegistrationOpens > clock.GetUtcNow())
            ? Find(page)
            : null;

    public EventFacts? Find(Guid page)
    {
        var shown = variation.VariationContext;
        variation.VariationContext = new VariationContext(language.DefaultCulture);
        try
        {
            return facts.Read(contents.GetById(preview: false, page), language.DefaultCulture);
        }
        finally
        {
            variation.VariationContext = shown;
        }
    }
}
