using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

internal sealed class RichTextRequiredValidator(IJsonSerializer json) : IValueRequiredValidator
{
    private static readonly RequiredValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType) =>
        Inner.ValidateRequired(RichTextValue.Read(value, json)?.Markup, valueType);
}
