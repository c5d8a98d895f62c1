using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Mitgliedsorganisation: Eine Organisation, die Mitglied im Dachverband ist.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Organisation : PublishedContentModel, IBodyBlocks, IConfirmation, IContactDetails, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "organisation";

    private readonly IPublishedValueFallback _fallback;

    public Organisation(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Kurzname</summary>
    public string? Abbreviation => this.Value<string>(_fallback, "abbreviation");

    /// <summary>Logo</summary>
    public IPublishedContent? Logo => this.Value<IPublishedContent>(_fallback, "logo");

    /// <summary>Angebote</summary>
    public IEnumerable<string>? Offers => this.Value<IEnumerable<string>>(_fallback, "offers");

    /// <summary>Für wen</summary>
    public string? Audience => this.Value<string>(_fallback, "audience");

    /// <summary>Landesverbände oder Gruppen in</summary>
    public IEnumerable<string>? FederalStates => this.Value<IEnumerable<string>>(_fallback, "federalStates");

    /// <summary>Rechtsform</summary>
    public string? LegalForm => this.Value<string>(_fallback, "legalForm");

    /// <summary>Gegründet im Jahr</summary>
    public int Founded => this.Value<int>(_fallback, "founded");

    /// <summary>Zahl der Mitglieder</summary>
    public int MemberCount => this.Value<int>(_fallback, "memberCount");

    /// <summary>Stand der Mitgliederzahl</summary>
    public DateOnly? MemberCountAsOf => this.Value<DateOnly?>(_fallback, "memberCountAsOf");

    /// <summary>Mitglied seit</summary>
    public int MemberSince => this.Value<int>(_fallback, "memberSince");

    /// <summary>Ansprechstellen</summary>
    public BlockListModel? ContactPersons => this.Value<BlockListModel>(_fallback, "contactPersons");

    /// <summary>Sprachen der Beratung</summary>
    public IEnumerable<string>? Languages => this.Value<IEnumerable<string>>(_fallback, "languages");

    /// <summary>Barrierefreie Formate</summary>
    public IEnumerable<string>? AccessibleFormats => this.Value<IEnumerable<string>>(_fallback, "accessibleFormats");

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

    /// <summary>Themen</summary>
    public IEnumerable<IPublishedContent>? Topics => this.Value<IEnumerable<IPublishedContent>>(_fallback, "topics");
}
