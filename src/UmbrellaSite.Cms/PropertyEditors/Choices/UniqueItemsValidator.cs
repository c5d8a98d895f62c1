using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>Two options of a list with the same text could not be told apart in the stored value.</summary>
internal sealed class UniqueItemsValidator : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        value is IEnumerable<string> items
            ? items.GroupBy(item => item, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => new ValidationResult($"The option \"{group.Key}\" must be unique", ["items"]))
            : [];
}
