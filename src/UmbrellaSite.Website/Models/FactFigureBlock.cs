using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Kennzahl: Eine Zahl, die aus dem Inhalt der Website errechnet wird.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class FactFigureBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "factFigureBlock";

    private readonly IPublishedValueFallback _fallback;

    public FactFigureBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Kennzahl</summary>
    public string? Figure => this.Value<string>(_fallback, "figure");

    /// <summary>Erläuterung</summary>
    public string? Text => this.Value<string>(_fallback, "text");
}
