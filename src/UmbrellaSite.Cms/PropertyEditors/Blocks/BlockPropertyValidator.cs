using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Validates the properties inside of blocks, and says by path where in the value something is wrong.</summary>
internal sealed class BlockPropertyValidator<TValue, TLayout>(BlockValueReader<TValue, TLayout> reader, BlockEditing editing) : IValueValidator
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
        BlockPropertyValidation.Validate(reader.Read(value), editing, validationContext, string.Empty);
}
