using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

internal sealed record PropertyTypeRow(
    int Id,
    Guid Key,
    int TypeId,
    int? GroupId,
    string Alias,
    string? Name,
    string? Description,
    int SortOrder,
    bool Mandatory,
    string? MandatoryMessage,
    string? ValidationRegExp,
    string? ValidationRegExpMessage,
    bool LabelOnTop,
    int Variations,
    int DataTypeId)
{
    public static SqlBuilder Select => $"""
        SELECT "id", "UniqueId", "contentTypeId", "propertyTypeGroupId", "Alias", "Name", "Description", "sortOrder", "mandatory",
            "mandatoryMessage", "validationRegExp", "validationRegExpMessage", "labelOnTop", "variations", "dataTypeId"
        FROM "cmsPropertyType" ORDER BY "contentTypeId", "sortOrder", "id"
        """;

    public static PropertyTypeRow Read(Row row) => new(
        row.Int(0),
        row.Guid(1),
        row.Int(2),
        row.IntOrNull(3),
        row.String(4),
        row.StringOrNull(5),
        row.StringOrNull(6),
        row.Int(7),
        row.Bool(8),
        row.StringOrNull(9),
        row.StringOrNull(10),
        row.StringOrNull(11),
        row.Bool(12),
        row.Int(13),
        row.Int(14));
}
