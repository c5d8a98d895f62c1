using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Text: Fließtext mit Zwischenüberschriften, Listen und Links.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class TextBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "textBlock";

    private readonly IPublishedValueFallback _fallback;

    public TextBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Text</summary>
    public IHtmlEncodedString? Text => this.Value<IHtmlEncodedString>(_fallback, "text");
}
