using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace UmbrellaSite.Cms.PropertyEditors.Text;

/// <summary>The property's pattern is meant for each text, not for all of them in one.</summary>
internal sealed class MultipleTextstringFormatValidator : IValueFormatValidator
{
    private static readonly RegexValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format) =>
        TextLines.Filled(value)
            .Select(line => Inner.ValidateFormat(line, valueType, format).ToArray())
            .FirstOrDefault(problems => problems.Length > 0) ?? [];
}
