using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>A file just uploaded must still be there and of a kind that the site and the data type allow.</summary>
internal sealed class UploadValidator(IJsonSerializer json, Uploads uploads) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (json.File(value)?.TemporaryFileId is not { } key)
        {
            yield break;
        }

        if (uploads.Find(key) is not { } file)
        {
            yield return new ValidationResult("The uploaded file is no longer there; please upload it again", ["value"]);
        }
        else if (!uploads.IsAllowed(file.FileName, dataTypeConfiguration))
        {
            yield return new ValidationResult($"Files like \"{file.FileName}\" cannot be uploaded here", ["value"]);
        }
    }
}
