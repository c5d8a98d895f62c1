using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Schritt im Verlauf: Was wann geschah.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Milestone : PublishedElementModel
{
    public const string ModelTypeAlias = "milestone";

    private readonly IPublishedValueFallback _fallback;

    public Milestone(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Datum</summary>
    public DateOnly? Date => this.Value<DateOnly?>(_fallback, "date");

    /// <summary>Was geschah</summary>
    public string? Text => this.Value<string>(_fallback, "text");
}
