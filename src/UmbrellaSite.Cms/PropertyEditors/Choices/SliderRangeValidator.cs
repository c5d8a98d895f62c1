using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

internal sealed class SliderRangeValidator(ILocalizedTextService texts) : ITypedJsonValidator<SliderRange, SliderConfiguration>
{
    public IEnumerable<ValidationResult> Validate(
        SliderRange? value, SliderConfiguration? configuration, string? valueType, PropertyValidationContext validationContext) =>
        value is null || configuration is null
            ? []
            : [.. Shape(value, configuration), .. Bounds(value, configuration), .. Steps(value, configuration)];

    private IEnumerable<ValidationResult> Shape(SliderRange range, SliderConfiguration slider)
    {
        if (!slider.EnableRange && range.From != range.To)
        {
            yield return Problem.Of(texts, "unexpectedRange", range);
        }

        if (slider.EnableRange && range.To < range.From)
        {
            yield return Problem.Of(texts, "invalidRange", range);
        }
        else if (slider.EnableRange && range.To - range.From < slider.MinimumRange)
        {
            yield return Problem.Of(texts, "minimumRange", range, slider.MinimumRange);
        }
    }

    private IEnumerable<ValidationResult> Bounds(SliderRange range, SliderConfiguration slider)
    {
        // A data type that was never configured has no bounds; Umbraco's client then shows 0 to 100.
        if (slider is { MinimumValue: 0, MaximumValue: 0 })
        {
            yield break;
        }

        if (range.From < slider.MinimumValue)
        {
            yield return Problem.Of(texts, "outOfRangeMinimum", range.From, slider.MinimumValue);
        }

        if (range.To > slider.MaximumValue)
        {
            yield return Problem.Of(texts, "outOfRangeMaximum", range.To, slider.MaximumValue);
        }
    }

    private IEnumerable<ValidationResult> Steps(SliderRange range, SliderConfiguration slider)
    {
        if (!ValidationHelper.IsValueValidForStep(range.From, slider.MinimumValue, slider.Step)
            || !ValidationHelper.IsValueValidForStep(range.To, slider.MinimumValue, slider.Step))
        {
            yield return Problem.Of(texts, "invalidStep", range, slider.Step, slider.MinimumValue);
        }
    }
}
