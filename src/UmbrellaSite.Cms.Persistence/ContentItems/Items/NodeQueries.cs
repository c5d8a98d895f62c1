using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Questions about the tree that nodes alone can answer.</summary>
internal sealed class NodeQueries(IScopeAccessor scopes)
{
    public bool Exists(Guid objectType, SqlBuilder condition) =>
        scopes.Database().QueryFirst<int?>(
            $"""SELECT 1 FROM "umbracoNode" n WHERE {condition} AND {scopes.Database().Dialect.WithoutIndex(SqlBuilder.Raw("n.\"nodeObjectType\""))} = {objectType}""",
            row => row.Int(0)) is not null;

    /// <param name="typeAlias">Counts items of this content type only; of every type when null or empty.</param>
    public int Count(Guid objectType, string? typeAlias, SqlBuilder? condition = null)
    {
        var type = SqlBuilder.Raw("n.\"nodeObjectType\"");
        var column = condition is null ? type : scopes.Database().Dialect.WithoutIndex(type);
        var sql = SqlBuilder.Of($"""SELECT COUNT(*) FROM "umbracoNode" n WHERE {column} = {objectType}""");
        sql.AppendIf(condition is not null, $" AND {condition ?? new SqlBuilder()}");
        return scopes.Database().Scalar<int>(sql.AppendIf(!string.IsNullOrWhiteSpace(typeAlias), $"""
             AND n."id" IN (SELECT c."nodeId" FROM "umbracoContent" c
                JOIN "cmsContentType" t ON t."nodeId" = c."contentTypeId" WHERE t."alias" = {typeAlias})
            """));
    }

    /// <summary>Every node's place in the list becomes its sort order.</summary>
    public void UpdateSortOrder(IReadOnlyList<int> orderedIds)
    {
        for (var index = 0; index < orderedIds.Count; index++)
        {
            scopes.Database().Execute($"""UPDATE "umbracoNode" SET "sortOrder" = {index} WHERE "id" = {orderedIds[index]}""");
        }
    }
}
