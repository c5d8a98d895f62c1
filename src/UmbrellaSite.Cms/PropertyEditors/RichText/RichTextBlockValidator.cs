using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

internal sealed class RichTextBlockValidator(
    IJsonSerializer json,
    BlockValueReader<RichTextBlockValue, RichTextBlockLayoutItem> blocks,
    BlockEditing editing) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        BlockPropertyValidation.Validate(
            blocks.Resolve(RichTextValue.Read(value, json)?.Blocks), editing, validationContext, prefix: "blocks.");
}
