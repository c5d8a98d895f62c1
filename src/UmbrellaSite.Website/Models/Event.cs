using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Veranstaltung: Ein Termin vor Ort, online oder beides.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Event : PublishedContentModel, IBodyBlocks, IConfirmation, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "event";

    private readonly IPublishedValueFallback _fallback;

    public Event(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Beginn</summary>
    public DateTimeOffset? Start => this.Value<DateTimeOffset?>(_fallback, "start");

    /// <summary>Ende</summary>
    public DateTimeOffset? End => this.Value<DateTimeOffset?>(_fallback, "end");

    /// <summary>Stand</summary>
    public string? Status => this.Value<string>(_fallback, "status");

    /// <summary>Form</summary>
    public string? Format => this.Value<string>(_fallback, "format");

    /// <summary>Veranstaltungsort</summary>
    public string? Venue => this.Value<string>(_fallback, "venue");

    /// <summary>Straße und Hausnummer</summary>
    public string? Street => this.Value<string>(_fallback, "street");

    /// <summary>Postleitzahl</summary>
    public string? PostalCode => this.Value<string>(_fallback, "postalCode");

    /// <summary>Ort</summary>
    public string? City => this.Value<string>(_fallback, "city");

    /// <summary>Bundesland</summary>
    public string? FederalState => this.Value<string>(_fallback, "federalState");

    /// <summary>Online-Teilnahme</summary>
    public string? OnlineNote => this.Value<string>(_fallback, "onlineNote");

    /// <summary>Veranstaltet von</summary>
    public IPublishedContent? Organiser => this.Value<IPublishedContent>(_fallback, "organiser");

    /// <summary>Veranstaltet von (wenn nicht im Verzeichnis)</summary>
    public string? OrganiserName => this.Value<string>(_fallback, "organiserName");

    /// <summary>Teil der Aktion</summary>
    public IPublishedContent? Campaign => this.Value<IPublishedContent>(_fallback, "campaign");

    /// <summary>Für wen</summary>
    public string? Audience => this.Value<string>(_fallback, "audience");

    /// <summary>Kosten</summary>
    public string? Costs => this.Value<string>(_fallback, "costs");

    /// <summary>Anmeldung erforderlich</summary>
    public bool RegistrationRequired => this.Value<bool>(_fallback, "registrationRequired");

    /// <summary>Anmeldung ab</summary>
    public DateTimeOffset? RegistrationOpens => this.Value<DateTimeOffset?>(_fallback, "registrationOpens");

    /// <summary>Anmeldung bis</summary>
    public DateTimeOffset? RegistrationCloses => this.Value<DateTimeOffset?>(_fallback, "registrationCloses");

    /// <summary>Fragen zur Anmeldung</summary>
    public BlockListModel? RegistrationQuestions => this.Value<BlockListModel>(_fallback, "registrationQuestions");

    /// <summary>Plätze</summary>
    public int Seats => this.Value<int>(_fallback, "seats");

    /// <summary>Fragen an (E-Mail)</summary>
    public string? ContactEmail => this.Value<string>(_fallback, "contactEmail");

    /// <summary>Fragen an (Telefon)</summary>
    public string? ContactPhone => this.Value<string>(_fallback, "contactPhone");

    /// <summary>Barrierefreiheit</summary>
    public IEnumerable<string>? Accessibility => this.Value<IEnumerable<string>>(_fallback, "accessibility");

    /// <summary>Hinweise zur Barrierefreiheit</summary>
    public string? AccessibilityNote => this.Value<string>(_fallback, "accessibilityNote");

    /// <summary>Sprachen</summary>
    public IEnumerable<string>? Languages => this.Value<IEnumerable<string>>(_fallback, "languages");

    /// <summary>Bausteine</summary>
    public BlockListModel? Blocks => this.Value<BlockListModel>(_fallback, "blocks");

    /// <summary>Zuletzt bestätigt am</summary>
    public DateOnly? LastConfirmed => this.Value<DateOnly?>(_fallback, "lastConfirmed");

    /// <summary>Musterdaten</summary>
    public bool IsSample => this.Value<bool>(_fallback, "isSample");

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

    /// <summary>Themen</summary>
    public IEnumerable<IPublishedContent>? Topics => this.Value<IEnumerable<IPublishedContent>>(_fallback, "topics");
}
