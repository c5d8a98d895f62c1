using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Brings blocks in line with element types that began or ceased to vary by language after the blocks were saved. For
/// properties of documents Umbraco does so when the type is saved; the values inside of blocks are out of its reach.
/// </summary>
internal sealed class BlockVariance(ILanguageService languages, ElementTypes elementTypes)
{
    /// <param name="culture">The language being edited; null stands for the default language.</param>
    public void AlignValues(BlockItemData block, string? culture)
    {
        if (block.Values.All(IsAligned))
        {
            return;
        }

        var defaultCulture = languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
        var kept = new List<BlockPropertyValue>(block.Values.Count);
        foreach (var value in block.Values)
        {
            if (IsAligned(value))
            {
                kept.Add(value);
            }
            else if (value.PropertyType!.VariesByCulture())
            {
                value.Culture = culture ?? defaultCulture;
                kept.Add(value);
            }
            else if (value.Culture.InvariantEquals(defaultCulture))
            {
                // Of several languages the default one becomes the only value.
                value.Culture = null;
                kept.Add(value);
            }
        }

        block.Values = kept;
    }

    /// <summary>Exposes blocks in the languages of their values; to be called once all values are aligned.</summary>
    public void AlignExposure(BlockValue blocks)
    {
        var contents = blocks.ContentData.ToDictionary(block => block.Key);
        var types = elementTypes.FindAll(blocks.ContentData.Select(block => block.ContentTypeKey));
        var outdated = blocks.Expose
            .Where(exposed => contents.TryGetValue(exposed.ContentKey, out var block)
                && types.TryGetValue(block.ContentTypeKey, out var type)
                && IsOutdated(exposed, block, type))
            .Select(exposed => exposed.ContentKey)
            .ToHashSet();

        blocks.Expose =
        [
            .. blocks.Expose
                .Where(exposed => contents.ContainsKey(exposed.ContentKey) && !outdated.Contains(exposed.ContentKey))
                .Concat(outdated.SelectMany(key => ExposureByValues(contents[key])))
                .DistinctBy(exposed => (exposed.ContentKey, exposed.Culture, exposed.Segment)),
        ];
    }

    private static bool IsAligned(BlockPropertyValue value) =>
        value.PropertyType!.VariesByCulture() == (value.Culture is not null);

    private static bool IsOutdated(BlockItemVariation exposed, BlockItemData block, ElementType type) =>
        type.Type.VariesByCulture() != (exposed.Culture is not null)
        && (exposed.Culture is null
            ? block.Values.Any(value => value.Culture is not null)
            : block.Values.All(value => value.Culture is null));

    private static IEnumerable<BlockItemVariation> ExposureByValues(BlockItemData block)
    {
        var varies = block.Values.Any(value => value.Culture is not null);
        return block.Values
            .Where(value => !varies || value.Culture is not null)
            .Select(value => new BlockItemVariation(block.Key, value.Culture, value.Segment));
    }
}
