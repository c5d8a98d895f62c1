using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

internal sealed class MultipleTextstringCountValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        dataTypeConfiguration is MultipleTextStringConfiguration limits
            ? Check(TextLines.Filled(value).Count(), limits)
            : [];

    private IEnumerable<ValidationResult> Check(int count, MultipleTextStringConfiguration limits)
    {
        if (count < limits.Min)
        {
            yield return count == 1
                ? Problem.Of(texts, "outOfRangeSingleItemMinimum", count, limits.Min)
                : Problem.Of(texts, "outOfRangeMultipleItemsMinimum", count, limits.Min);
        }

        if (limits.Max > 0 && count > limits.Max)
        {
            yield return Problem.Of(texts, "outOfRangeMultipleItemsMaximum", count, limits.Max);
        }
    }
}
