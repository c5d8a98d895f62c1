using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Areas of a grid may ask for a number of blocks of their own.</summary>
internal sealed class BlockGridAreaValidator(
    BlockValueReader<BlockGridValue, BlockGridLayoutItem> blocks,
    ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not BlockGridConfiguration grid || blocks.Read(value) is not { } read)
        {
            yield break;
        }

        var areas = grid.Blocks.SelectMany(block => block.Areas).DistinctBy(area => area.Key).ToDictionary(area => area.Key);
        var items = read.GetLayouts() ?? [];
        if (items.SelectRecursive(item => item.Areas.SelectMany(area => area.Items)).SelectMany(item => item.Areas).Any(area => !IsMet(area, areas)))
        {
            yield return Problem.Of(texts, "entriesAreasMismatch");
        }
    }

    private static bool IsMet(BlockGridLayoutAreaItem area, Dictionary<Guid, BlockGridConfiguration.BlockGridAreaConfiguration> areas) =>
        !areas.TryGetValue(area.Key, out var limits)
        || (area.Items.Length >= (limits.MinAllowed ?? 0) && area.Items.Length <= (limits.MaxAllowed ?? int.MaxValue));
}
