using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Frühere Fassung: Eine frühere Fassung eines Dokuments.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class DocumentVersion : PublishedElementModel
{
    public const string ModelTypeAlias = "documentVersion";

    private readonly IPublishedValueFallback _fallback;

    public DocumentVersion(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Datum</summary>
    public DateOnly? Date => this.Value<DateOnly?>(_fallback, "date");

    /// <summary>Was sich geändert hat</summary>
    public string? Note => this.Value<string>(_fallback, "note");

    /// <summary>Datei</summary>
    public IPublishedContent? File => this.Value<IPublishedContent>(_fallback, "file");
}
