using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Bild mit Bildunterschrift: Ein Bild mit Beschreibung für alle, die es nicht sehen.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ImageBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "imageBlock";

    private readonly IPublishedValueFallback _fallback;

    public ImageBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Bild</summary>
    public IPublishedContent? Image => this.Value<IPublishedContent>(_fallback, "image");

    /// <summary>Bildbeschreibung</summary>
    public string? AlternativeText => this.Value<string>(_fallback, "alternativeText");

    /// <summary>Bildunterschrift</summary>
    public string? Caption => this.Value<string>(_fallback, "caption");

    /// <summary>Urheberin oder Urheber</summary>
    public string? Credit => this.Value<string>(_fallback, "credit");
}
