using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Aufforderung: Ein Kasten mit einem nächsten Schritt.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class CallToActionBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "callToActionBlock";

    private readonly IPublishedValueFallback _fallback;

    public CallToActionBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Text</summary>
    public string? Text => this.Value<string>(_fallback, "text");

    /// <summary>Link</summary>
    public Link? Link => this.Value<Link>(_fallback, "link");
}
