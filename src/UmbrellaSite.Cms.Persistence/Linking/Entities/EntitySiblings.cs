using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>The neighbours of a node under its parent, for trees that open at a node.</summary>
internal sealed record EntitySiblings(
    IReadOnlyCollection<Guid> ObjectTypes,
    Guid Target,
    bool Trashed,
    int Before,
    int After,
    IQuery<IUmbracoEntity>? Filter,
    Ordering Ordering)
{
    /// <summary>The target with its neighbours in order, and how many there are beyond them on either side.</summary>
    public EntitySiblingsResult Load(ISqlDatabase database)
    {
        var positions = database.Query(Statement(database.Dialect), row => new Position(row.Int(0), row.Long(1), row.Long(2), row.Long(3)));
        if (positions.Count == 0)
        {
            return new EntitySiblingsResult([], 0, 0);
        }

        var byId = database
            .LoadEntities(SqlBuilder.Of($"""WHERE n."id" IN ({positions.Select(position => position.Id)})"""), ObjectTypes)
            .ToDictionary(entity => entity.Id);
        var (_, _, target, total) = positions[0];
        return new EntitySiblingsResult(
            positions.ConvertAll(position => byId[position.Id]),
            Math.Max(0, target - 1 - Before),
            Math.Max(0, total - target - After));
    }

    private SqlBuilder Statement(ISqlDialect dialect)
    {
        var filter = Filter.ToSql(EntityColumns.Selective(dialect), dialect) ?? SqlBuilder.Raw("1 = 1");
        return SqlBuilder.Of($"""
            WITH siblings AS (
                SELECT n."id" AS "id", n."uniqueId" AS "key", ROW_NUMBER() OVER (ORDER BY {EntityColumns.OrderBy(Ordering, dialect)}) AS "position"
                FROM "umbracoNode" n
                WHERE {dialect.WithoutIndex(SqlBuilder.Raw("n.\"trashed\""))} = {Trashed}
                    AND n."parentId" = (SELECT "parentId" FROM "umbracoNode" WHERE "uniqueId" = {Target})
                    AND {EntityStatements.OfType(ObjectTypes, dialect)} AND {filter})
            SELECT s."id", s."position", t."position", (SELECT COUNT(*) FROM siblings)
            FROM siblings s
            JOIN siblings t ON t."key" = {Target} AND s."position" BETWEEN t."position" - {Before} AND t."position" + {After}
            ORDER BY s."position"
            """);
    }

    private sealed record Position(int Id, long Number, long Target, long Total);
}
