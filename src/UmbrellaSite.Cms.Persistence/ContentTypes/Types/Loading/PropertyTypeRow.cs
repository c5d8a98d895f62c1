using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>A property type with what it takes from its data type, and from its member type's table of visibility.</summary>
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
    int DataTypeId,
    Guid DataTypeKey,
    string EditorAlias,
    string StorageType,
    bool MemberCanEdit,
    bool ViewOnProfile,
    bool IsSensitive)
{
    public static SqlBuilder Select => $"""
        SELECT p."id", p."UniqueId", p."contentTypeId", p."propertyTypeGroupId", p."Alias", p."Name", p."Description",
            p."sortOrder", p."mandatory", p."mandatoryMessage", p."validationRegExp", p."validationRegExpMessage",
            p."labelOnTop", p."variations", p."dataTypeId", n."uniqueId", d."propertyEditorAlias", d."dbType",
            m."memberCanEdit", m."viewOnProfile", m."isSensitive"
        FROM "cmsPropertyType" p
        JOIN "umbracoDataType" d ON d."nodeId" = p."dataTypeId"
        JOIN "umbracoNode" n ON n."id" = p."dataTypeId"
        LEFT JOIN "cmsMemberType" m ON m."propertytypeId" = p."id"
        ORDER BY p."contentTypeId", p."sortOrder", p."id"
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
        row.Int(14),
        row.Guid(15),
        row.String(16),
        row.String(17),
        !row.IsNull(18) && row.Bool(18),
        !row.IsNull(19) && row.Bool(19),
        !row.IsNull(20) && row.Bool(20));
}
