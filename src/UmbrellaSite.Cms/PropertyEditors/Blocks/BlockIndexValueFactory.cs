using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal sealed class BlockIndexValueFactory(IJsonSerializer json, BlockTexts texts) : IBlockValuePropertyIndexValueFactory
{
    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary) =>
        texts.IndexValues(
            property,
            Read(property.PropertyType.PropertyEditorAlias, property.GetValue(culture, segment, published)),
            culture,
            published,
            availableCultures,
            contentTypeDictionary);

    private BlockValue? Read(string editorAlias, object? value) => editorAlias switch
    {
        Constants.PropertyEditors.Aliases.BlockGrid => new BlockGridEditorDataConverter(json).Parse(value, json),
        Constants.PropertyEditors.Aliases.SingleBlock => new SingleBlockEditorDataConverter(json).Parse(value, json),
        _ => new BlockListEditorDataConverter(json).Parse(value, json),
    };
}
