using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Position: Eine Forderung oder Stellungnahme mit ihrem Verlauf.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Position : PublishedContentModel, IBodyBlocks, IConfirmation, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "position";

    private readonly IPublishedValueFallback _fallback;

    public Position(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Zusammenfassung</summary>
    public IHtmlEncodedString? Summary => this.Value<IHtmlEncodedString>(_fallback, "summary");

    /// <summary>Art</summary>
    public string? Kind => this.Value<string>(_fallback, "kind");

    /// <summary>Veröffentlicht am</summary>
    public DateOnly? Date => this.Value<DateOnly?>(_fallback, "date");

    /// <summary>Gerichtet an</summary>
    public string? Addressee => this.Value<string>(_fallback, "addressee");

    /// <summary>Gesetz oder Drucksache</summary>
    public string? LegalReference => this.Value<string>(_fallback, "legalReference");

    /// <summary>Link zum Gesetz oder zur Drucksache</summary>
    public Link? LegalReferenceLink => this.Value<Link>(_fallback, "legalReferenceLink");

    /// <summary>Frist</summary>
    public DateOnly? Deadline => this.Value<DateOnly?>(_fallback, "deadline");

    /// <summary>PDF</summary>
    public IPublishedContent? Document => this.Value<IPublishedContent>(_fallback, "document");

    /// <summary>Stand</summary>
    public string? Status => this.Value<string>(_fallback, "status");

    /// <summary>Was daraus wurde</summary>
    public IHtmlEncodedString? Outcome => this.Value<IHtmlEncodedString>(_fallback, "outcome");

    /// <summary>Schritte</summary>
    public BlockListModel? Milestones => this.Value<BlockListModel>(_fallback, "milestones");

    /// <summary>Frühere Fassungen</summary>
    public BlockListModel? EarlierVersions => this.Value<BlockListModel>(_fallback, "earlierVersions");

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
