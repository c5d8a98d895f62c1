using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Linking.Entities;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Relations;

/// <summary>Relations between nodes, those that editors or code make as well as those that Umbraco tracks.</summary>
internal sealed class RelationRepository(IScopeAccessor scopes, IRelationTypeRepository types) : IRelationRepository
{
    private ISqlDatabase Database => scopes.Database();

    public IRelation? Get(int id) => Load(SqlBuilder.Of($"""r."id" = {id}""")).FirstOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) => ids is null or []
        ? Load(SqlBuilder.Raw("1 = 1"))
        : [.. ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => Load(SqlBuilder.Of($"""r."id" IN ({batch})""")))];

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Load(Condition(query));

    public bool Exists(int id) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoRelation" WHERE "id" = {id}""") > 0;

    public int Count(IQuery<IRelation>? query) =>
        Database.Scalar<int>($"{RelationStatements.Count} WHERE {Condition(query)}");

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Ordering? ordering)
    {
        totalRecords = Count(query);
        return Build(Database.Query(
            $"""
            {RelationStatements.Select} WHERE {Condition(query)}
            ORDER BY {RelationStatements.OrderBy(ordering)} LIMIT {pageSize} OFFSET {pageIndex * pageSize}
            """,
            RelationStatements.Read));
    }

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var condition = SqlBuilder.Of($"""c."uniqueId" = {childKey}""");
        if (!string.IsNullOrEmpty(relationTypeAlias))
        {
            condition.Append(
                $""" AND r."relType" IN (SELECT "id" FROM "umbracoRelationType" WHERE "alias" = {relationTypeAlias})""");
        }

        var total = Database.Scalar<long>($"{RelationStatements.Count} WHERE {condition}");
        var rows = Database.Query(
            $"""{RelationStatements.Select} WHERE {condition} ORDER BY r."id" LIMIT {take} OFFSET {skip}""",
            RelationStatements.Read);
        return Task.FromResult(new PagedModel<IRelation>(total, Build(rows)));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) => PagedEntities(
        SqlBuilder.Of($"""n."id" IN (SELECT "parentId" FROM "umbracoRelation" WHERE "childId" = {childId})"""),
        pageIndex,
        pageSize,
        out totalRecords,
        entityTypes);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) => PagedEntities(
        SqlBuilder.Of($"""n."id" IN (SELECT "childId" FROM "umbracoRelation" WHERE "parentId" = {parentId})"""),
        pageIndex,
        pageSize,
        out totalRecords,
        entityTypes);

    public void Save(IRelation entity) => Save([entity]);

    public void Save(IEnumerable<IRelation> relations)
    {
        var saved = relations.ToArray();
        foreach (var relation in saved)
        {
            Store(relation);
        }

        FillObjectTypes(saved);
        foreach (var relation in saved)
        {
            relation.ResetDirtyProperties();
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        foreach (var relation in relations)
        {
            if (relation.HasIdentity)
            {
                Update(relation);
            }
            else
            {
                InsertOnce(relation);
            }
        }
    }

    public void Delete(IRelation entity) =>
        Database.Execute($"""DELETE FROM "umbracoRelation" WHERE "id" = {entity.Id}""");

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        var delete = SqlBuilder.Of($"""DELETE FROM "umbracoRelation" WHERE "parentId" = {parentId}""");
        delete.AppendIf(
            relationTypeAliases.Length > 0,
            SqlBuilder.Of(
                $""" AND "relType" IN (SELECT "id" FROM "umbracoRelationType" WHERE "alias" IN ({relationTypeAliases}))"""));
        Database.Execute(delete);
    }

    private void Store(IRelation relation)
    {
        if (!relation.HasIdentity)
        {
            relation.AddingEntity();
            relation.Id = Database.Insert("umbracoRelation", "id", SqlBuilder.Of($"""
                ("parentId", "childId", "relType", "datetime", "comment")
                VALUES ({relation.ParentId}, {relation.ChildId}, {relation.RelationTypeId}, {relation.CreateDate},
                    {relation.Comment ?? string.Empty})
                """));
            return;
        }

        relation.UpdatingEntity();
        Update(new ReadOnlyRelation(
            relation.Id,
            relation.ParentId,
            relation.ChildId,
            relation.RelationTypeId,
            relation.CreateDate,
            relation.Comment ?? string.Empty));
    }

    private void Update(ReadOnlyRelation relation) => Database.Execute($"""
        UPDATE "umbracoRelation"
        SET "parentId" = {relation.ParentId}, "childId" = {relation.ChildId}, "relType" = {relation.RelationTypeId},
            "datetime" = {relation.CreateDate}, "comment" = {relation.Comment}
        WHERE "id" = {relation.Id}
        """);

    private void InsertOnce(ReadOnlyRelation relation) => Database.Execute($"""
        INSERT INTO "umbracoRelation" ("parentId", "childId", "relType", "datetime", "comment")
        VALUES ({relation.ParentId}, {relation.ChildId}, {relation.RelationTypeId}, {relation.CreateDate}, {relation.Comment})
        ON CONFLICT ("parentId", "childId", "relType") DO NOTHING
        """);

    private void FillObjectTypes(IRelation[] relations)
    {
        var ids = relations.Select(relation => relation.ParentId).Concat(relations.Select(relation => relation.ChildId));
        var objectTypes = ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => Database.Query(
                $"""SELECT "id", "nodeObjectType" FROM "umbracoNode" WHERE "id" IN ({batch})""",
                row => (Id: row.Int(0), Type: row.GuidOrNull(1) ?? Guid.Empty)))
            .ToDictionary(node => node.Id, node => node.Type);
        foreach (var relation in relations)
        {
            relation.ParentObjectType = objectTypes.GetValueOrDefault(relation.ParentId);
            relation.ChildObjectType = objectTypes.GetValueOrDefault(relation.ChildId);
        }
    }

    private IReadOnlyList<IEntitySlim> PagedEntities(
        SqlBuilder condition, long pageIndex, int pageSize, out long totalRecords, Guid[] entityTypes)
    {
        if (entityTypes.Length > 0)
        {
            condition.Append($" AND {EntityStatements.OfType(entityTypes, Database.Dialect)}");
        }

        var page = Database.LoadEntityPage(
            new EntityPageRequest(condition, EntityColumns.OrderBy(null, Database.Dialect), pageIndex, pageSize, entityTypes));
        totalRecords = page.Total;
        return page.Items;
    }

    private List<IRelation> Load(SqlBuilder condition) => Build(Database.Query(
        $"""{RelationStatements.Select} WHERE {condition} ORDER BY r."relType", r."id" """,
        RelationStatements.Read));

    private List<IRelation> Build(List<RelationRow> rows)
    {
        // One copy of each type for all relations of a result, as they are looked at rather than changed.
        var typesById = rows.Count == 0
            ? []
            : types.GetMany(Array.Empty<int>()).ToDictionary(type => type.Id);
        return rows.ConvertAll<IRelation>(row => Build(row, typesById[row.RelationTypeId]));
    }

    private static Relation Build(RelationRow row, IRelationType type)
    {
        var relation = new Relation(row.ParentId, row.ChildId, row.ParentObjectType, row.ChildObjectType, type)
        {
            Id = row.Id,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        relation.ResetDirtyProperties(false);
        return relation;
    }

    private SqlBuilder Condition(IQuery<IRelation>? query) =>
        query.ToSql(RelationStatements.Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");
}
