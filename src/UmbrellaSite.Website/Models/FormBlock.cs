using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Formular: Ein Formular, oder der Weg zu seiner ersten Seite.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class FormBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "formBlock";

    private readonly IPublishedValueFallback _fallback;

    public FormBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Formular</summary>
    public Guid? Form => this.Value<Guid?>(_fallback, "form");
}
