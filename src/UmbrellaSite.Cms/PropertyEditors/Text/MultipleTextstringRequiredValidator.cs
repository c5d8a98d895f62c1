using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

/// <summary>Lines without text count as nothing, since they are not stored either.</summary>
internal sealed class MultipleTextstringRequiredValidator : IValueRequiredValidator
{
    private static readonly RequiredValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType) =>
        Inner.ValidateRequired(TextLines.Filled(value).Any() ? value : null, valueType);
}
