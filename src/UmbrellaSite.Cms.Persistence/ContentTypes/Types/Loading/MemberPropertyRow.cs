using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>What members may see and change of a property of their type.</summary>
internal sealed record MemberPropertyRow(int PropertyTypeId, bool CanEdit, bool CanView, bool IsSensitive)
{
    public static SqlBuilder Select =>
        $"""SELECT "propertytypeId", "memberCanEdit", "viewOnProfile", "isSensitive" FROM "cmsMemberType" ORDER BY "pk" """;

    public static MemberPropertyRow Read(Row row) => new(row.Int(0), row.Bool(1), row.Bool(2), row.Bool(3));
}
