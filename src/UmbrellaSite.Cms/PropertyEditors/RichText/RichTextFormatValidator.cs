using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>The property's pattern is meant for the mark-up, not for the JSON around it.</summary>
internal sealed class RichTextFormatValidator(IJsonSerializer json) : IValueFormatValidator
{
    private static readonly RegexValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format) =>
        RichTextValue.Read(value, json)?.Markup is { Length: > 0 } markup
            ? Inner.ValidateFormat(markup, valueType, format)
            : [];
}
