using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Begriff: Ein Begriff mit Erklärung.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class GlossaryTerm : PublishedContentModel, INavigationSettings, IPageHeader, ISearchAppearance, ITopicAssignment
{
    public const string ModelTypeAlias = "glossaryTerm";

    private readonly IPublishedValueFallback _fallback;

    public GlossaryTerm(IPublishedContent content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Erklärung in einem Satz</summary>
    public string? Definition => this.Value<string>(_fallback, "definition");

    /// <summary>Ausführliche Erklärung</summary>
    public IHtmlEncodedString? Explanation => this.Value<IHtmlEncodedString>(_fallback, "explanation");

    /// <summary>Andere Bezeichnungen</summary>
    public IEnumerable<string>? Synonyms => this.Value<IEnumerable<string>>(_fallback, "synonyms");

    /// <summary>Siehe auch</summary>
    public IEnumerable<IPublishedContent>? SeeAlso => this.Value<IEnumerable<IPublishedContent>>(_fallback, "seeAlso");

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
