using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>
/// A list without items, or with blank ones only, is no value. Lists come as the client sends them when a document is
/// edited, and as JSON text when a stored one is published.
/// </summary>
internal sealed class ListRequiredValidator : IValueRequiredValidator
{
    public static readonly ListRequiredValidator Instance = new();

    private static readonly RequiredValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType) =>
        Inner.ValidateRequired(HasItems(value) ? value : null, valueType);

    private static bool HasItems(object? value) => value switch
    {
        string stored => !string.IsNullOrWhiteSpace(stored) && !stored.DetectIsEmptyJson(),
        IEnumerable<string> items => items.Any(item => !string.IsNullOrWhiteSpace(item)),
        JsonArray items => items.Count > 0,
        _ => value is not null,
    };
}
