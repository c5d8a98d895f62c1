using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Indexes the text of the mark-up together with that of its blocks.</summary>
internal sealed class RichTextIndexValueFactory(IJsonSerializer json, BlockTexts texts) : IRichTextPropertyIndexValueFactory
{
    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary)
    {
        if (RichTextValue.Read(property.GetValue(culture, segment, published), json) is not { } text)
        {
            return [];
        }

        var markup = BlockTexts.Plain(text.Markup);
        var blocks = text.Blocks is null ? null : new RichTextEditorBlockDataConverter(json).Convert(text.Blocks).BlockValue;
        var values = texts.IndexValues(property, blocks, culture, published, availableCultures, contentTypeDictionary).ToArray();
        foreach (var value in values)
        {
            value.Values = [string.Join(Environment.NewLine, value.Values.Prepend(markup))];
        }

        return Array.Exists(values, value => value.Culture.InvariantEquals(culture))
            ? values
            : [.. values, new IndexValue { Culture = culture, FieldName = property.Alias, Values = [markup] }];
    }
}
