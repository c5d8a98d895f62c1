using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Teaserliste: Ausgewählte Seiten mit Überschrift und Einleitung.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class TeaserListBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "teaserListBlock";

    private readonly IPublishedValueFallback _fallback;

    public TeaserListBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Seiten</summary>
    public IEnumerable<IPublishedContent>? Pages => this.Value<IEnumerable<IPublishedContent>>(_fallback, "pages");
}
