using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Links;

internal sealed class LinkCountValidator(ILocalizedTextService texts) : ITypedJsonValidator<object[], MultiUrlPickerConfiguration>
{
    public IEnumerable<ValidationResult> Validate(
        object[]? value, MultiUrlPickerConfiguration? configuration, string? valueType, PropertyValidationContext validationContext) =>
        configuration is null
            ? []
            : CountLimits.Check(texts, value?.Length ?? 0, configuration.MinNumber, configuration.MaxNumber);
}
