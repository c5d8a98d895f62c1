using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Rendering;

/// <summary>The model of a document type, as a website declares it.</summary>
[PublishedModel("typedPage")]
public sealed class TypedPage(IPublishedContent content, IPublishedValueFallback fallback) : PublishedContentModel(content, fallback)
{
    private readonly IPublishedValueFallback _fallback = fallback;

    public string? Text => this.Value<string>(_fallback, "text");
}
