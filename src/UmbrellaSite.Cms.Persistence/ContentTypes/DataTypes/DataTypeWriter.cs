using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.DataTypes;

internal sealed class DataTypeWriter(
    IScopeAccessor scopes,
    NodeStore nodes,
    EntityCache<IContentTypeComposition> types,
    IConfigurationEditorJsonSerializer serializer,
    TimeProvider clock)
{
    private ISqlDatabase Database => scopes.Database();

    public void Insert(IDataType dataType)
    {
        nodes.Insert(dataType, Constants.ObjectTypes.DataType);
        Database.Execute($"""
            INSERT INTO "umbracoDataType" ("nodeId", "propertyEditorAlias", "propertyEditorUiAlias", "dbType", "config")
            VALUES ({dataType.Id}, {dataType.EditorAlias}, {dataType.EditorUiAlias}, {dataType.DatabaseType.ToString()}, {Configuration(dataType)})
            """);
    }

    public void Update(IDataType dataType)
    {
        if (dataType.IsPropertyDirty(nameof(dataType.ParentId)))
        {
            nodes.FollowParent(dataType, Constants.ObjectTypes.DataType);
        }

        nodes.Update(dataType);
        Database.Execute($"""
            UPDATE "umbracoDataType" SET "propertyEditorAlias" = {dataType.EditorAlias}, "propertyEditorUiAlias" = {dataType.EditorUiAlias},
                "dbType" = {dataType.DatabaseType.ToString()}, "config" = {Configuration(dataType)}
            WHERE "nodeId" = {dataType.Id}
            """);

        // Property types repeat the editor and the storage type of their data type.
        types.Changed();
    }

    /// <summary>Deletes the data type with every property that uses it, and their values.</summary>
    public void Delete(IDataType dataType)
    {
        SqlBuilder users = $"""SELECT "id" FROM "cmsPropertyType" WHERE "dataTypeId" = {dataType.Id}""";
        Database.Execute($"""DELETE FROM "cmsTagRelationship" WHERE "propertyTypeId" IN ({users})""");
        Database.Execute($"""DELETE FROM "umbracoPropertyData" WHERE "propertyTypeId" IN ({users})""");
        Database.Execute($"""DELETE FROM "cmsMemberType" WHERE "propertytypeId" IN ({users})""");
        Database.Execute($"""DELETE FROM "cmsPropertyType" WHERE "dataTypeId" = {dataType.Id}""");
        Database.Execute($"""DELETE FROM "umbracoDataType" WHERE "nodeId" = {dataType.Id}""");
        nodes.Delete(dataType.Id, dataType.Key);
        dataType.DeleteDate = clock.GetUtcNow().UtcDateTime;
        types.Changed();
    }

    private string? Configuration(IDataType dataType) =>
        dataType.Editor?.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer);
}
