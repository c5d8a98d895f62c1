using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Lets the editor of each property inside of blocks turn what is stored into what the client shows, and back.</summary>
internal sealed class BlockValueMapper(
    PropertyEditorCollection editors,
    IDataTypeConfigurationCache dataTypes,
    BlockVariance variance)
{
    public void ToEditor(BlockValue blocks, string? culture)
    {
        foreach (var block in All(blocks))
        {
            // Without its editor a value is shown as it is, so that the client can tell what is missing.
            variance.AlignValues(block, culture);
            foreach (var value in block.Values)
            {
                if (editors[value.PropertyType!.PropertyEditorAlias] is { } editor)
                {
                    value.Value = Show(value, editor);
                }
            }
        }

        variance.AlignExposure(blocks);
    }

    /// <param name="current">The stored blocks: their editors learn what was removed, for some have files to delete.</param>
    /// <param name="contentKey">The document to which the blocks belong.</param>
    public void FromEditor(BlockValue? blocks, BlockValue? current, Guid contentKey)
    {
        var before = All(current).DistinctBy(block => block.Key).ToDictionary(block => block.Key);
        foreach (var block in All(blocks))
        {
            before.Remove(block.Key, out var currentBlock);
            foreach (var value in block.Values)
            {
                value.Value = Store(value, value.Value, Find(currentBlock, value)?.Value, block.Key, contentKey);
            }
        }

        foreach (var removed in before.Values)
        {
            foreach (var value in removed.Values)
            {
                Store(value, null, value.Value, removed.Key, contentKey);
            }
        }
    }

    public static IEnumerable<BlockItemData> All(BlockValue? blocks) =>
        blocks is null ? [] : blocks.ContentData.Concat(blocks.SettingsData);

    private static BlockPropertyValue? Find(BlockItemData? block, BlockPropertyValue like) =>
        block?.Values.FirstOrDefault(value => value.Alias == like.Alias && value.Culture == like.Culture && value.Segment == like.Segment);

    private object? Show(BlockPropertyValue value, IDataEditor editor)
    {
        var property = new Property(value.PropertyType!);
        property.SetValue(value.Value, value.Culture, value.Segment);
        return editor.GetValueEditor(Configuration(value)).ToEditor(property, value.Culture, value.Segment);
    }

    private object? Store(BlockPropertyValue property, object? edited, object? current, Guid blockKey, Guid contentKey)
    {
        if (editors[property.PropertyType!.PropertyEditorAlias] is not { } editor)
        {
            return edited;
        }

        return editor.GetValueEditor().FromEditor(
            new ContentPropertyData(edited, Configuration(property))
            {
                // Files of a block lie in a folder of its own. Umbraco's scheme for folders refuses keys of version 7.
                ContentKey = blockKey.Version == 7 ? contentKey : blockKey,
                PropertyTypeKey = property.PropertyType.Key,
            },
            current);
    }

    private object? Configuration(BlockPropertyValue value) => dataTypes.GetConfiguration(value.PropertyType!.DataTypeKey);
}
