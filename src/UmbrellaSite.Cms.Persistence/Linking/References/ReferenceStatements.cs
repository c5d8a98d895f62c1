using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.References;

/// <summary>
/// Who uses what. In a relation the parent uses the child; where a type of relation works both ways, the child uses the
/// parent as well.
/// </summary>
internal static class ReferenceStatements
{
    /// <summary>What uses an item that meets the condition.</summary>
    /// <param name="itemCondition">On <c>umbracoNode</c>, called <c>item</c>.</param>
    /// <param name="dependenciesOnly">Leaves out relations that are no dependency, such as that of a copy to its original.</param>
    public static SqlBuilder Users(SqlBuilder itemCondition, bool dependenciesOnly) =>
        Shown("\"user\"", itemCondition, dependenciesOnly);

    /// <summary>The items themselves that meet the condition and are used.</summary>
    /// <inheritdoc cref="Users"/>
    public static SqlBuilder UsedItems(SqlBuilder itemCondition, bool dependenciesOnly) =>
        Shown("\"used\"", itemCondition, dependenciesOnly);

    public static RelationItemModel Read(Row row) => new()
    {
        NodeKey = row.Guid(1),
        NodeName = row.StringOrNull(2),
        NodeType = NodeTypes.NameOf(row.GuidOrNull(3)),
        NodePublished = row.IsNull(4) ? null : row.Bool(4),
        ContentTypeKey = row.GuidOrNull(5) ?? Guid.Empty,
        ContentTypeIcon = row.StringOrNull(6),
        ContentTypeAlias = row.StringOrNull(7),
        ContentTypeName = row.StringOrNull(8),
        RelationTypeName = row.StringOrNull(10),
        RelationTypeIsDependency = row.Bool(11),
        RelationTypeIsBidirectional = row.Bool(12),
    };

    private static SqlBuilder Shown(string side, SqlBuilder itemCondition, bool dependenciesOnly) => SqlBuilder.Of($"""
        SELECT DISTINCT n."id", n."uniqueId", n."text", n."nodeObjectType", d."published",
            tn."uniqueId", t."icon", t."alias", tn."text", r."alias", r."name", r."isDependency", r."dual"
        FROM (
            {Pairs("childId", "parentId", SqlBuilder.Of($"{itemCondition} AND {Dependency(dependenciesOnly)}"))}
            UNION ALL
            {Pairs("parentId", "childId", SqlBuilder.Of($"""type."dual" = {true} AND {itemCondition} AND {Dependency(dependenciesOnly)}"""))}
        ) r
        JOIN "umbracoNode" n ON n."id" = r.{SqlBuilder.Raw(side)}
        LEFT JOIN "umbracoContent" c ON c."nodeId" = n."id"
        LEFT JOIN "cmsContentType" t ON t."nodeId" = c."contentTypeId"
        LEFT JOIN "umbracoNode" tn ON tn."id" = c."contentTypeId"
        LEFT JOIN "umbracoDocument" d ON d."nodeId" = n."id"
        """);

    private static SqlBuilder Pairs(string used, string user, SqlBuilder condition) => SqlBuilder.Of($"""
        SELECT relation."{SqlBuilder.Raw(used)}" AS "used", relation."{SqlBuilder.Raw(user)}" AS "user",
                type."alias" AS "alias", type."name" AS "name", type."isDependency" AS "isDependency", type."dual" AS "dual"
            FROM "umbracoRelation" relation
            JOIN "umbracoRelationType" type ON type."id" = relation."relType"
            JOIN "umbracoNode" item ON item."id" = relation."{SqlBuilder.Raw(used)}"
            WHERE {condition}
        """);

    private static SqlBuilder Dependency(bool dependenciesOnly) =>
        dependenciesOnly ? SqlBuilder.Of($"""type."isDependency" = {true}""") : SqlBuilder.Raw("1 = 1");
}
