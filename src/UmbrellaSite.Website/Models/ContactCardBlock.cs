using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Kontaktkarte: Telefon, Sprechzeiten und E-Mail einer Ansprechstelle.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ContactCardBlock : PublishedElementModel
{
    public const string ModelTypeAlias = "contactCardBlock";

    private readonly IPublishedValueFallback _fallback;

    public ContactCardBlock(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Überschrift</summary>
    public string? Heading => this.Value<string>(_fallback, "heading");

    /// <summary>Text</summary>
    public string? Text => this.Value<string>(_fallback, "text");

    /// <summary>Telefon</summary>
    public string? Phone => this.Value<string>(_fallback, "phone");

    /// <summary>Sprechzeiten</summary>
    public IEnumerable<string>? PhoneHours => this.Value<IEnumerable<string>>(_fallback, "phoneHours");

    /// <summary>E-Mail</summary>
    public string? Email => this.Value<string>(_fallback, "email");

    /// <summary>Link</summary>
    public Link? Link => this.Value<Link>(_fallback, "link");
}
