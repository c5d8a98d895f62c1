using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Startseite: Die Startseite mit den Angaben der Organisation, den Menüs und der laufenden Aktion.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Home : PublishedContentModel, IBodyBlocks, IPageHeader, ISearchAppearance
{
    public const string ModelTypeAlias = "home";

    private readonly IPublishedValueFallback _fallback;

    public Home(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Beispiele für die Suche</summary>
    public IEnumerable<string>? SearchExamples => this.Value<IEnumerable<string>>(_fallback, "searchExamples");

    /// <summary>Wege</summary>
    public BlockListModel? Tasks => this.Value<BlockListModel>(_fallback, "tasks");

    /// <summary>Laufende Aktion</summary>
    public IPublishedContent? RunningCampaign => this.Value<IPublishedContent>(_fallback, "runningCampaign");

    /// <summary>Selbsthilfe in drei Sätzen</summary>
    public IHtmlEncodedString? SelfHelpInBrief => this.Value<IHtmlEncodedString>(_fallback, "selfHelpInBrief");

    /// <summary>Name der Organisation</summary>
    public string? OrganisationName => this.Value<string>(_fallback, "organisationName");

    /// <summary>Kurzname</summary>
    public string? ShortName => this.Value<string>(_fallback, "shortName");

    /// <summary>Leitsatz</summary>
    public string? Claim => this.Value<string>(_fallback, "claim");

    /// <summary>Telefon</summary>
    public string? Phone => this.Value<string>(_fallback, "phone");

    /// <summary>Sprechzeiten</summary>
    public IEnumerable<string>? PhoneHours => this.Value<IEnumerable<string>>(_fallback, "phoneHours");

    /// <summary>E-Mail</summary>
    public string? Email => this.Value<string>(_fallback, "email");

    /// <summary>Straße und Hausnummer</summary>
    public string? Street => this.Value<string>(_fallback, "street");

    /// <summary>Postleitzahl</summary>
    public string? PostalCode => this.Value<string>(_fallback, "postalCode");

    /// <summary>Ort</summary>
    public string? City => this.Value<string>(_fallback, "city");

    /// <summary>Hinweis auf Musterdaten</summary>
    public string? SampleNotice => this.Value<string>(_fallback, "sampleNotice");

    /// <summary>Hauptmenü</summary>
    public IEnumerable<Link>? MainNavigation => this.Value<IEnumerable<Link>>(_fallback, "mainNavigation");

    /// <summary>Menü am Fuß der Seite</summary>
    public IEnumerable<Link>? ServiceNavigation => this.Value<IEnumerable<Link>>(_fallback, "serviceNavigation");

    /// <summary>Rechtliches</summary>
    public IEnumerable<Link>? LegalNavigation => this.Value<IEnumerable<Link>>(_fallback, "legalNavigation");

    /// <summary>Bausteine</summary>
    public BlockListModel? Blocks => this.Value<BlockListModel>(_fallback, "blocks");

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
