using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Reads block values and ties every property to its type. Blocks that no layout shows, of types that are gone, and
/// values of properties that are gone, are left out.
/// </summary>
internal sealed class BlockValueReader<TValue, TLayout>(
    IJsonSerializer json,
    BlockEditorDataConverter<TValue, TLayout> converter,
    ElementTypes elementTypes)
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    /// <returns>Null when there is no block.</returns>
    public TValue? Read(object? value) =>
        value is not null && json.TryDeserialize(value, out TValue? blocks) ? Resolve(blocks) : null;

    /// <returns>Null when there is no block.</returns>
    public TValue? Resolve(TValue? blocks)
    {
        if (blocks is null || blocks.ContentData.Count == 0)
        {
            return null;
        }

        var data = converter.Convert(blocks);
        var contents = data.References.Select(reference => reference.ContentKey).ToHashSet();
        var settings = data.References.Select(reference => reference.SettingsKey).OfType<Guid>().ToHashSet();
        var types = elementTypes.FindAll(blocks.ContentData.Concat(blocks.SettingsData).Select(block => block.ContentTypeKey));
        blocks.ContentData.RemoveAll(block => !contents.Contains(block.Key) || !Resolve(block, types));
        blocks.SettingsData.RemoveAll(block => !settings.Contains(block.Key) || !Resolve(block, types));
        return blocks.ContentData.Count == 0 ? null : blocks;
    }

    private static bool Resolve(BlockItemData block, IReadOnlyDictionary<Guid, ElementType> types)
    {
        if (!types.TryGetValue(block.ContentTypeKey, out var type))
        {
            return false;
        }

        foreach (var value in block.Values)
        {
            value.PropertyType = type.Properties.GetValueOrDefault(value.Alias);
        }

        block.Values = [.. block.Values.Where(value => value.PropertyType is not null)];
        block.ContentTypeAlias = type.Type.Alias;
        return true;
    }
}
