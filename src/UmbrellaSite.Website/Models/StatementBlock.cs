using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Zitat oder Aussage: Eine Aussage mit Name und Funktion. Nur mit Einverständnis der Person veröffentlichen.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class StatementBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "statementBlock";

    private readonly IPublishedValueFallback _fallback;

    public StatementBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Aussage</summary>
    public string? Quote => this.Value<string>(_fallback, "quote");

    /// <summary>Name</summary>
    public string? Person => this.Value<string>(_fallback, "person");

    /// <summary>Funktion</summary>
    public string? Role => this.Value<string>(_fallback, "role");
}
