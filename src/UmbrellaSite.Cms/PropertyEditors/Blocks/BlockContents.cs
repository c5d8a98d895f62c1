using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Finds the references and the tags in the properties inside of blocks.</summary>
internal sealed class BlockContents(
    PropertyEditorCollection editors,
    DataValueReferenceFactoryCollection references,
    IDataTypeConfigurationCache dataTypes,
    ILanguageService languages)
{
    public IEnumerable<UmbracoEntityReference> References(BlockValue? blocks) =>
        Values(blocks)
            .GroupBy(value => value.PropertyType!.PropertyEditorAlias, value => value.Value, StringComparer.Ordinal)
            .SelectMany(ReferencesOf)
            .Distinct();

    /// <param name="languageId">The language of the property that holds the blocks.</param>
    public IEnumerable<ITag> Tags(BlockValue? blocks, int? languageId) =>
        Values(blocks).SelectMany(value => Tags(value, languageId));

    private static IEnumerable<BlockPropertyValue> Values(BlockValue? blocks) =>
        BlockValueMapper.All(blocks).SelectMany(block => block.Values);

    private IEnumerable<UmbracoEntityReference> ReferencesOf(IGrouping<string, object?> values) =>
        editors.TryGet(values.Key, out var editor) ? references.GetReferences(editor, values.Distinct()) : [];

    private IEnumerable<ITag> Tags(BlockPropertyValue value, int? languageId)
    {
        if (editors[value.PropertyType!.PropertyEditorAlias]?.GetValueEditor() is not IDataValueTags tagged)
        {
            return [];
        }

        var language = value.Culture is null ? languageId : languages.GetAsync(value.Culture).GetAwaiter().GetResult()?.Id;
        return tagged.GetTags(value.Value, dataTypes.GetConfiguration(value.PropertyType.DataTypeKey), language);
    }
}
