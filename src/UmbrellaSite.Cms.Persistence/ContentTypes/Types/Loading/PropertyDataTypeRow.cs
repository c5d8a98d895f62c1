using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>What a property type takes from its data type.</summary>
internal sealed record PropertyDataTypeRow(int Id, Guid Key, string EditorAlias, ValueStorageType StorageType)
{
    public static SqlBuilder Select => $"""
        SELECT d."nodeId", n."uniqueId", d."propertyEditorAlias", d."dbType"
        FROM "umbracoDataType" d JOIN "umbracoNode" n ON n."id" = d."nodeId"
        """;

    public static PropertyDataTypeRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.String(2),
        Enum.Parse<ValueStorageType>(row.String(3), ignoreCase: true));
}
