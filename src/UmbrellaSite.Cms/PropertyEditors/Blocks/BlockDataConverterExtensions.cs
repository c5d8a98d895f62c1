using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal static class BlockDataConverterExtensions
{
    /// <summary>Reads a stored value for rendering: in today's shape, whichever version wrote it.</summary>
    /// <returns>Null when there is no block.</returns>
    public static TValue? Parse<TValue, TLayout>(
        this BlockEditorDataConverter<TValue, TLayout> converter, object? source, IJsonSerializer json)
        where TValue : BlockValue<TLayout>, new()
        where TLayout : IBlockLayoutItem =>
        source is not null && json.TryDeserialize(source, out TValue? blocks) && blocks.ContentData.Count > 0
            ? converter.Convert(blocks).BlockValue
            : null;
}
