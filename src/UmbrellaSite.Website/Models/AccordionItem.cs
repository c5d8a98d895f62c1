using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Aufklapptext: Eine Frage oder Überschrift mit Antwort.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class AccordionItem : PublishedElementModel
{
    public const string ModelTypeAlias = "accordionItem";

    private readonly IPublishedValueFallback _fallback;

    public AccordionItem(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Frage oder Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Antwort</summary>
    public IHtmlEncodedString? Text => this.Value<IHtmlEncodedString>(_fallback, "text");
}
