using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace UmbrellaSite.Website.Models;

/// <summary>Frage zur Anmeldung: Was die Veranstalter wissen müssen, und warum.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class RegistrationQuestion : PublishedElementModel
{
    public const string ModelTypeAlias = "registrationQuestion";

    private readonly IPublishedValueFallback _fallback;

    public RegistrationQuestion(IPublishedElement content, IPublishedValueFallback fallback)
        : base(content, fallback) => _fallback = fallback;

    /// <summary>Frage</summary>
    public string? Label => this.Value<string>(_fallback, "label");

    /// <summary>Warum wir fragen</summary>
    public string? Reason => this.Value<string>(_fallback, "reason");

    /// <summary>Antworten zur Auswahl</summary>
    public IEnumerable<string>? Options => this.Value<IEnumerable<string>>(_fallback, "options");

    /// <summary>Pflichtfrage</summary>
    public bool IsRequired => this.Value<bool>(_fallback, "isRequired");
}
