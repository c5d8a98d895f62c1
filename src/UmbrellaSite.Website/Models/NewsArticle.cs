using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Nachricht: Eine Nachricht oder Pressemitteilung.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class NewsArticle : PublishedContentModel, IBodyBlocks, IConfirmation, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "newsArticle";

    private readonly IPublishedValueFallback _fallback;

    public NewsArticle(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Art</summary>
    public string? Kind => this.Value<string>(_fallback, "kind");

    /// <summary>Datum</summary>
    public DateOnly? Date => this.Value<DateOnly?>(_fallback, "date");

    /// <summary>Mehr dazu</summary>
    public IEnumerable<IPublishedContent>? RelatedPages => this.Value<IEnumerable<IPublishedContent>>(_fallback, "relatedPages");

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
