using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class OneOfOptionsValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (value?.ToString() is { Length: > 0 } chosen
            && dataTypeConfiguration is ValueListConfiguration list
            && !list.Items.Contains(chosen, StringComparer.Ordinal))
        {
            yield return Problem.Of(texts, "notOneOfOptions", chosen);
        }
    }
}
