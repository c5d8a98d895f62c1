using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <param name="Editor">The property editor's alias, without Umbraco's prefix.</param>
/// <param name="Ui">The alias of the editor's interface in the back office, without Umbraco's prefix.</param>
/// <param name="Storage">The column that values go to, as <c>ValueStorageType</c> names it.</param>
/// <param name="Configuration">JSON, or null for an editor's defaults.</param>
internal sealed record DataTypeSeed(
    int Id,
    string Key,
    string Name,
    int SortOrder,
    string Editor,
    string Ui,
    string Storage,
    string? Configuration = null)
{
    public void WriteTo(ISqlDatabase database, DateTime now)
    {
        new NodeSeed(Id, Guid.Parse(Key), Name, Constants.ObjectTypes.DataType, SortOrder: SortOrder).WriteTo(database, now);
        database.Execute($"""
            INSERT INTO "umbracoDataType" ("nodeId", "propertyEditorAlias", "propertyEditorUiAlias", "dbType", "config")
            VALUES ({Id}, {"Umbraco." + Editor}, {"Umb.PropertyEditorUi." + Ui}, {Storage}, {Configuration})
            """);
    }
}
