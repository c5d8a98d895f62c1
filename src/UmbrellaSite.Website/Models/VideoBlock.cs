using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Video mit Abschrift: Ein Video von dieser Website, mit Untertiteln und Abschrift.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class VideoBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "videoBlock";

    private readonly IPublishedValueFallback _fallback;

    public VideoBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Video</summary>
    public IPublishedContent? Video => this.Value<IPublishedContent>(_fallback, "video");

    /// <summary>Standbild</summary>
    public IPublishedContent? Poster => this.Value<IPublishedContent>(_fallback, "poster");

    /// <summary>Untertitel (WebVTT)</summary>
    public IPublishedContent? Captions => this.Value<IPublishedContent>(_fallback, "captions");

    /// <summary>Abschrift</summary>
    public IHtmlEncodedString? Transcript => this.Value<IHtmlEncodedString>(_fallback, "transcript");
}
