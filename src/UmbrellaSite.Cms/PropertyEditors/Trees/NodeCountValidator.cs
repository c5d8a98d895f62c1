using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Trees;

internal sealed class NodeCountValidator(ILocalizedTextService texts) : ITypedJsonValidator<PickedNode[], MultiNodePickerConfiguration>
{
    // Whether a value may be missing at all is said by "required", so nothing picked is not too little.
    public IEnumerable<ValidationResult> Validate(
        PickedNode[]? value, MultiNodePickerConfiguration? configuration, string? valueType, PropertyValidationContext validationContext) =>
        value is null || configuration is null
            ? []
            : CountLimits.Check(texts, value.Length, configuration.MinNumber, configuration.MaxNumber);
}
