using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Keeps the tag tables in step with the values of properties whose editor knows tags.</summary>
internal sealed class ItemTags(
    PropertyEditorCollection editors,
    IDataTypeService dataTypes,
    ITagRepository tags,
    ILanguageRepository languages)
{
    public void Assign(IContentBase item)
    {
        foreach (var property in item.Properties)
        {
            if (editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor)
                && editor.GetValueEditor() is IDataValueTags source)
            {
                tags.Assign(item.Id, property.PropertyTypeId, TagsOf(property, source).ToList());
            }
        }
    }

    public void Clear(IContentBase item) => tags.RemoveAll(item.Id);

    private IEnumerable<ITag> TagsOf(IProperty property, IDataValueTags source)
    {
        var configuration = dataTypes.GetAsync(property.PropertyType.DataTypeKey).GetAwaiter().GetResult()?.ConfigurationObject;
        return property.PropertyType.VariesByCulture()
            ? property.Values.SelectMany(value => source.GetTags(value.EditedValue, configuration, LanguageId(value.Culture)))
            : source.GetTags(property.GetValue(), configuration, null);
    }

    private int? LanguageId(string? culture) => culture is null ? null : languages.GetIdByIsoCode(culture);
}
