using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class ApprovedColorValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (value is JsonObject picked
            && picked["value"]?.ToString() is { Length: > 0 } color
            && dataTypeConfiguration is ColorPickerConfiguration approved
            && !approved.Items.Exists(item => Same(item.Value, color)))
        {
            yield return Problem.Of(texts, "invalidColor", color);
        }
    }

    private static bool Same(string left, string right) =>
        string.Equals(left.TrimStart('#'), right.TrimStart('#'), StringComparison.OrdinalIgnoreCase);
}
