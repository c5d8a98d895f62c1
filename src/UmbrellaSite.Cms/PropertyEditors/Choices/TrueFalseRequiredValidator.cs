using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Choices;

/// <summary>A required yes/no must be a yes: it stands for consent.</summary>
internal sealed class TrueFalseRequiredValidator : IValueRequiredValidator
{
    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType)
    {
        if (value is null)
        {
            yield return new ValidationResult(Constants.Validation.ErrorMessages.Properties.Missing, ["value"]);
        }
        else if (!TrueFalseValueEditor.IsTrue(value))
        {
            yield return new ValidationResult(Constants.Validation.ErrorMessages.Properties.Empty, ["value"]);
        }
    }
}
