using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

/// <summary>Ties a property type to its data type before it is stored: by id, else by key, else the first of its editor.</summary>
internal sealed class DataTypeOfProperty(IScopeAccessor scopes)
{
    private ISqlDatabase Database => scopes.Database();

    public void Assign(IPropertyType property)
    {
        var dataType = Find(property) ?? throw new InvalidOperationException(
            $"The property type '{property.Alias}' has no data type: none with the id {property.DataTypeId}, the key {property.DataTypeKey} or the editor '{property.PropertyEditorAlias}' exists. Save the data type first.");
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = Enum.Parse<ValueStorageType>(dataType.StorageType);
    }

    private Found? Find(IPropertyType property)
    {
        if (property.DataTypeId != 0)
        {
            return First($"""d."nodeId" = {property.DataTypeId}""");
        }

        return (property.DataTypeKey != Guid.Empty ? First($"""n."uniqueId" = {property.DataTypeKey}""") : null)
            ?? First($"""d."propertyEditorAlias" = {property.PropertyEditorAlias}""");
    }

    private Found? First(SqlBuilder condition) => Database.QueryFirst(
        $"""
        SELECT d."nodeId", n."uniqueId", d."propertyEditorAlias", d."dbType"
        FROM "umbracoDataType" d JOIN "umbracoNode" n ON n."id" = d."nodeId"
        WHERE {condition} ORDER BY d."nodeId" LIMIT 1
        """,
        row => new Found(row.Int(0), row.Guid(1), row.String(2), row.String(3)));

    private sealed record Found(int Id, Guid Key, string EditorAlias, string StorageType);
}
