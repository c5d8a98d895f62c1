using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Aufklapptexte: Mehrere Fragen und Antworten, die sich aufklappen lassen.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class AccordionBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "accordionBlock";

    private readonly IPublishedValueFallback _fallback;

    public AccordionBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Fragen und Antworten</summary>
    public BlockListModel? Items => this.Value<BlockListModel>(_fallback, "items");
}
