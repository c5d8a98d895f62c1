using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

internal sealed class MediaCountValidator(ILocalizedTextService texts) : ITypedJsonValidator<PickedMedia[], MediaPicker3Configuration>
{
    // Whether a value may be missing at all is said by "required", so nothing picked is not too little.
    public IEnumerable<ValidationResult> Validate(
        PickedMedia[]? value, MediaPicker3Configuration? configuration, string? valueType, PropertyValidationContext validationContext)
    {
        if (value is null || configuration is null)
        {
            return [];
        }

        return !configuration.Multiple && value.Length > 1
            ? [Problem.Of(texts, "multipleMediaNotAllowed")]
            : CountLimits.Check(texts, value.Length, configuration.ValidationLimit?.Min, configuration.ValidationLimit?.Max);
    }
}
