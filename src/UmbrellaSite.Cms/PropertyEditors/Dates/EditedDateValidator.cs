using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Dates;

internal sealed class EditedDateValidator(ILocalizedTextService texts) : ITypedJsonValidator<EditedDate, DateTimeConfiguration>
{
    public IEnumerable<ValidationResult> Validate(
        EditedDate? value, DateTimeConfiguration? configuration, string? valueType, PropertyValidationContext validationContext)
    {
        if (value is null)
        {
            yield break;
        }

        if (!DateTimeOffset.TryParse(value.Date, CultureInfo.InvariantCulture, out _))
        {
            yield return Problem.Of(texts, "invalidDate");
        }

        if (configuration?.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom } zones
            && !zones.TimeZones.Contains(value.TimeZone ?? string.Empty, StringComparer.OrdinalIgnoreCase))
        {
            yield return Problem.Of(texts, "notOneOfOptions", value.TimeZone);
        }
    }
}
