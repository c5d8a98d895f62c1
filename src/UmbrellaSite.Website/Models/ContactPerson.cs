using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Ansprechstelle: Wer in der Organisation wofür zu erreichen ist.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class ContactPerson : PublishedElementModel
{
    public const string ModelTypeAlias = "contactPerson";

    private readonly IPublishedValueFallback _fallback;

    public ContactPerson(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Aufgabe</summary>
    public string? Role => this.Value<string>(_fallback, "role");

    /// <summary>Name</summary>
    public string? Name => this.Value<string>(_fallback, "name");

    /// <summary>Telefon</summary>
    public string? Phone => this.Value<string>(_fallback, "phone");

    /// <summary>E-Mail</summary>
    public string? Email => this.Value<string>(_fallback, "email");

    /// <summary>Sprechzeiten</summary>
    public string? Hours => this.Value<string>(_fallback, "hours");
}
