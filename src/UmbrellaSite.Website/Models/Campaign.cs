using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Aktion: Eine Aktion oder ein Aktionstag.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Campaign : PublishedContentModel, IBodyBlocks, IConfirmation, INavigationSettings, IPageHeader, ISearchAppearance
{
    public const string ModelTypeAlias = "campaign";

    private readonly IPublishedValueFallback _fallback;

    public Campaign(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Datum</summary>
    public DateOnly? Date => this.Value<DateOnly?>(_fallback, "date");

    /// <summary>Letzter Tag</summary>
    public DateOnly? EndDate => this.Value<DateOnly?>(_fallback, "endDate");

    /// <summary>Leitspruch</summary>
    public string? Claim => this.Value<string>(_fallback, "claim");

    /// <summary>Schlagworte</summary>
    public IEnumerable<string>? Hashtags => this.Value<IEnumerable<string>>(_fallback, "hashtags");

    /// <summary>Akzentfarbe</summary>
    public string? AccentColour => this.Value<string>(_fallback, "accentColour");

    /// <summary>Ziele</summary>
    public IEnumerable<string>? Aims => this.Value<IEnumerable<string>>(_fallback, "aims");

    /// <summary>Stimmen</summary>
    public BlockListModel? Statements => this.Value<BlockListModel>(_fallback, "statements");

    /// <summary>So machen Sie mit</summary>
    public IHtmlEncodedString? HowToTakePart => this.Value<IHtmlEncodedString>(_fallback, "howToTakePart");

    /// <summary>Texte zum Teilen</summary>
    public IEnumerable<string>? ShareTexts => this.Value<IEnumerable<string>>(_fallback, "shareTexts");

    /// <summary>Material</summary>
    public IEnumerable<IPublishedContent>? Toolkit => this.Value<IEnumerable<IPublishedContent>>(_fallback, "toolkit");

    /// <summary>Eigene Veranstaltung melden</summary>
    public Link? ProposeEvent => this.Value<Link>(_fallback, "proposeEvent");

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
}
