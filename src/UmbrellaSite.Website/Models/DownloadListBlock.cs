using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Dateien zum Herunterladen: Dateien mit Format und Größe.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class DownloadListBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "downloadListBlock";

    private readonly IPublishedValueFallback _fallback;

    public DownloadListBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Dateien</summary>
    public IEnumerable<IPublishedContent>? Files => this.Value<IEnumerable<IPublishedContent>>(_fallback, "files");
}
