using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Kontaktstelle: Eine Selbsthilfe-Kontaktstelle: berät Suchende, begleitet Gruppen und hilft beim Gründen.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ContactPoint : PublishedContentModel, IBodyBlocks, IConfirmation, IContactDetails, INavigationSettings, IPageHeader, ISearchAppearance
{
    public const string ModelTypeAlias = "contactPoint";

    private readonly IPublishedValueFallback _fallback;

    public ContactPoint(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Haupt- oder Nebenaufgabe</summary>
    public string? Task => this.Value<string>(_fallback, "task");

    /// <summary>Träger</summary>
    public string? Carrier => this.Value<string>(_fallback, "carrier");

    /// <summary>Art des Trägers</summary>
    public string? CarrierKind => this.Value<string>(_fallback, "carrierKind");

    /// <summary>Angebote</summary>
    public IEnumerable<string>? Offers => this.Value<IEnumerable<string>>(_fallback, "offers");

    /// <summary>Bundesland</summary>
    public string? FederalState => this.Value<string>(_fallback, "federalState");

    /// <summary>Zuständig für</summary>
    public IEnumerable<string>? Districts => this.Value<IEnumerable<string>>(_fallback, "districts");

    /// <summary>Breitengrad</summary>
    public decimal Latitude => this.Value<decimal>(_fallback, "latitude");

    /// <summary>Längengrad</summary>
    public decimal Longitude => this.Value<decimal>(_fallback, "longitude");

    /// <summary>Barrierefreiheit vor Ort</summary>
    public IEnumerable<string>? Accessibility => this.Value<IEnumerable<string>>(_fallback, "accessibility");

    /// <summary>Sprachen der Beratung</summary>
    public IEnumerable<string>? Languages => this.Value<IEnumerable<string>>(_fallback, "languages");

    /// <summary>Bausteine</summary>
    public BlockListModel? Blocks => this.Value<BlockListModel>(_fallback, "blocks");

    /// <summary>Zuletzt bestätigt am</summary>
    public DateOnly? LastConfirmed => this.Value<DateOnly?>(_fallback, "lastConfirmed");

    /// <summary>Musterdaten</summary>
    public bool IsSample => this.Value<bool>(_fallback, "isSample");

    /// <summary>Telefon</summary>
    public string? Phone => this.Value<string>(_fallback, "phone");

    /// <summary>Sprechzeiten</summary>
    public IEnumerable<string>? PhoneHours => this.Value<IEnumerable<string>>(_fallback, "phoneHours");

    /// <summary>E-Mail</summary>
    public string? Email => this.Value<string>(_fallback, "email");

    /// <summary>Internetadresse</summary>
    public string? Website => this.Value<string>(_fallback, "website");

    /// <summary>Straße und Hausnummer</summary>
    public string? Street => this.Value<string>(_fallback, "street");

    /// <summary>Postleitzahl</summary>
    public string? PostalCode => this.Value<string>(_fallback, "postalCode");

    /// <summary>Ort</summary>
    public string? City => this.Value<string>(_fallback, "city");

    /// <summary>Name in Menüs</summary>
    public string? NavigationTitle => this.Value<string>(_fallback, "navigationTitle");

    /// <summary>In Listen und Menüs verbergen</summary>
    public bool UmbracoNaviHide => this.Value<bool>(_fallback, "umbracoNaviHide");

    /// <summary>Adresse der Seite</summary>
    public string? UmbracoUrlName => this.Value<string>(_fallback, "umbracoUrlName");

    /// <summary>Weitere Adressen</summary>
    public string? UmbracoUrlAlias => this.Value<string>(_fallback, "umbracoUrlAlias");

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Einleitung</summary>
    public string? Lead => this.Value<string>(_fallback, "lead");

    /// <summary>Titel für Suchmaschinen</summary>
    public string? SeoTitle => this.Value<string>(_fallback, "seoTitle");

    /// <summary>Beschreibung für Suchmaschinen</summary>
    public string? SeoDescription => this.Value<string>(_fallback, "seoDescription");

    /// <summary>Bild zum Teilen</summary>
    public IPublishedContent? ShareImage => this.Value<IPublishedContent>(_fallback, "shareImage");

    /// <summary>Vor Suchmaschinen verbergen</summary>
    public bool HideFromSearchEngines => this.Value<bool>(_fallback, "hideFromSearchEngines");
}
