using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Weg auf der Startseite: Ein Anliegen mit Link, zum Beispiel „Eine Gruppe finden“.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class TaskBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "taskBlock";

    private readonly IPublishedValueFallback _fallback;

    public TaskBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Anliegen</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Erläuterung</summary>
    public string? Text => this.Value<string>(_fallback, "text");

    /// <summary>Link</summary>
    public Link? Link => this.Value<Link>(_fallback, "link");
}
