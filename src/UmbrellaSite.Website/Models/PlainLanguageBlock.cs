using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Kasten in Einfacher Sprache: Das Wichtigste in kurzen, einfachen Sätzen.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class PlainLanguageBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "plainLanguageBlock";

    private readonly IPublishedValueFallback _fallback;

    public PlainLanguageBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Text</summary>
    public IHtmlEncodedString? Text => this.Value<IHtmlEncodedString>(_fallback, "text");
}
