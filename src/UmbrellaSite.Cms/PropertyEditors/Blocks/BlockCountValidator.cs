using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Limits the number of blocks at the root.</summary>
internal sealed class BlockCountValidator<TValue, TLayout>(
    BlockValueReader<TValue, TLayout> blocks,
    ILocalizedTextService texts,
    Func<object?, (int? Minimum, int? Maximum)> limits) : IValueValidator
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        var (minimum, maximum) = limits(dataTypeConfiguration);
        return CountLimits.Check(texts, blocks.Read(value)?.GetLayouts()?.Count() ?? 0, minimum, maximum);
    }
}
