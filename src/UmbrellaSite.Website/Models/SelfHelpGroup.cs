using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Selbsthilfegruppe: Eine Gruppe. Treffpunkt und private Anschriften werden nicht veröffentlicht: Der Kontakt läuft über die Kontaktstelle.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class SelfHelpGroup : PublishedContentModel, IBodyBlocks, IConfirmation, IDiscretion, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "selfHelpGroup";

    private readonly IPublishedValueFallback _fallback;

    public SelfHelpGroup(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Art der Gruppe</summary>
    public IEnumerable<string>? GroupKinds => this.Value<IEnumerable<string>>(_fallback, "groupKinds");

    /// <summary>Wann sich die Gruppe trifft</summary>
    public string? MeetingRhythm => this.Value<string>(_fallback, "meetingRhythm");

    /// <summary>Für wen</summary>
    public string? Audience => this.Value<string>(_fallback, "audience");

    /// <summary>Nimmt neue Mitglieder auf</summary>
    public bool OpenForNewMembers => this.Value<bool>(_fallback, "openForNewMembers");

    /// <summary>Kontakt über</summary>
    public IPublishedContent? ContactPoint => this.Value<IPublishedContent>(_fallback, "contactPoint");

    /// <summary>Gehört zu</summary>
    public IEnumerable<IPublishedContent>? Organisation => this.Value<IEnumerable<IPublishedContent>>(_fallback, "organisation");

    /// <summary>Postleitzahl</summary>
    public string? PostalCode => this.Value<string>(_fallback, "postalCode");

    /// <summary>Ort</summary>
    public string? City => this.Value<string>(_fallback, "city");

    /// <summary>Bundesland</summary>
    public string? FederalState => this.Value<string>(_fallback, "federalState");

    /// <summary>Barrierefreiheit</summary>
    public IEnumerable<string>? Accessibility => this.Value<IEnumerable<string>>(_fallback, "accessibility");

    /// <summary>Sprachen</summary>
    public IEnumerable<string>? Languages => this.Value<IEnumerable<string>>(_fallback, "languages");

    /// <summary>Bausteine</summary>
    public BlockListModel? Blocks => this.Value<BlockListModel>(_fallback, "blocks");

    /// <summary>Zuletzt bestätigt am</summary>
    public DateOnly? LastConfirmed => this.Value<DateOnly?>(_fallback, "lastConfirmed");

    /// <summary>Musterdaten</summary>
    public bool IsSample => this.Value<bool>(_fallback, "isSample");

    /// <summary>Seite schnell verlassen</summary>
    public bool QuickExit => this.Value<bool>(_fallback, "quickExit");

    /// <summary>Hinweis auf Hilfe in Krisen</summary>
    public bool CrisisHelp => this.Value<bool>(_fallback, "crisisHelp");

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
