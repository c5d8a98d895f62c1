using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>A value without a file, though it may have crops, is no value.</summary>
internal sealed class FileRequiredValidator(IJsonSerializer json) : IValueRequiredValidator
{
    private static readonly RequiredValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType) =>
        Inner.ValidateRequired(json.File(value) is null ? null : value, valueType);
}
