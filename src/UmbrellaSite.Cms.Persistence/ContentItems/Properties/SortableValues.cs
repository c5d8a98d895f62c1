using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>
/// Asks the editors that store values of no natural order (dates in JSON, for example) for a text that sorts well.
/// </summary>
internal sealed class SortableValues(PropertyEditorCollection editors, IDataTypeService dataTypes)
{
    public IReadOnlyList<PropertyRow> Complete(IContentBase item, IReadOnlyList<PropertyRow> rows)
    {
        var sortable = item.Properties
            .Select(property => (property.PropertyTypeId, property.PropertyType, Editor: EditorOf(property)))
            .Where(property => property.Editor is not null)
            .ToDictionary(property => property.PropertyTypeId);
        return sortable.Count == 0
            ? rows
            : rows.Select(row => sortable.TryGetValue(row.PropertyTypeId, out var property)
                ? row with { SortableValue = property.Editor!.GetSortableValue(row.Value, Configuration(property.PropertyType)) }
                : row).ToList();
    }

    private IDataValueSortable? EditorOf(IProperty property) =>
        editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor)
            ? editor.GetValueEditor() as IDataValueSortable
            : null;

    private object? Configuration(IPropertyType propertyType) =>
        dataTypes.GetAsync(propertyType.DataTypeKey).GetAwaiter().GetResult()?.ConfigurationObject;
}
