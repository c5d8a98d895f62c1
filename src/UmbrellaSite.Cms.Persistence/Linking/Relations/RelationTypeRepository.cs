using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Relations;

/// <summary>The kinds of relations: few, and asked for with every relation, so they are kept in memory as one set.</summary>
internal sealed class RelationTypeRepository(IScopeAccessor scopes, EntityCache<IRelationType> cache) : IRelationTypeRepository
{
    private static readonly ColumnMap Columns = new()
    {
        ["Id"] = "\"id\"",
        ["Key"] = "\"typeUniqueId\"",
        ["Name"] = "\"name\"",
        ["Alias"] = "\"alias\"",
        ["IsBidirectional"] = "\"dual\"",
        ["IsDependency"] = "\"isDependency\"",
        ["ParentObjectType"] = "\"parentObjectType\"",
        ["ChildObjectType"] = "\"childObjectType\"",
    };

    private ISqlDatabase Database => scopes.Database();

    private EntitySet<IRelationType> All => cache.All(Load);

    public IRelationType? Get(int id) => EntitySet<IRelationType>.Copy(All.Find(id));

    public IRelationType? Get(Guid id) => EntitySet<IRelationType>.Copy(All.Find(id));

    public IEnumerable<IRelationType> GetMany(params int[]? ids) =>
        Copies(ids is null or [] ? All.Items : All.Items.Where(type => ids.Contains(type.Id)));

    public IEnumerable<IRelationType> GetMany(params Guid[]? ids) =>
        Copies(ids is null or [] ? All.Items : All.Items.Where(type => ids.Contains(type.Key)));

    public IEnumerable<IRelationType> Get(IQuery<IRelationType> query)
    {
        var ids = Database
            .Query($"""SELECT "id" FROM "umbracoRelationType" WHERE {Condition(query)}""", row => row.Int(0))
            .ToHashSet();
        return Copies(All.Items.Where(type => ids.Contains(type.Id)));
    }

    public bool Exists(int id) => All.Find(id) is not null;

    public bool Exists(Guid id) => All.Find(id) is not null;

    public int Count(IQuery<IRelationType>? query) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoRelationType" WHERE {Condition(query)}""");

    public void Save(IRelationType entity)
    {
        entity.ParentObjectType = entity.ParentObjectType == Guid.Empty ? null : entity.ParentObjectType;
        entity.ChildObjectType = entity.ChildObjectType == Guid.Empty ? null : entity.ChildObjectType;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Update(entity);
        }
        else
        {
            entity.AddingEntity();
            entity.Id = Insert(entity);
        }

        entity.ResetDirtyProperties();
        cache.Changed();
    }

    public void Delete(IRelationType entity)
    {
        Database.Execute($"""DELETE FROM "umbracoRelation" WHERE "relType" = {entity.Id}""");
        Database.Execute($"""DELETE FROM "umbracoRelationType" WHERE "id" = {entity.Id}""");
        cache.Changed();
    }

    private int Insert(IRelationType type) => Database.Insert("umbracoRelationType", "id", SqlBuilder.Of($"""
        ("typeUniqueId", "dual", "parentObjectType", "childObjectType", "name", "alias", "isDependency")
        VALUES ({type.Key}, {type.IsBidirectional}, {type.ParentObjectType}, {type.ChildObjectType}, {type.Name}, {type.Alias},
            {IsDependency(type)})
        """));

    private void Update(IRelationType type) => Database.Execute($"""
        UPDATE "umbracoRelationType"
        SET "typeUniqueId" = {type.Key}, "dual" = {type.IsBidirectional}, "parentObjectType" = {type.ParentObjectType},
            "childObjectType" = {type.ChildObjectType}, "name" = {type.Name}, "alias" = {type.Alias},
            "isDependency" = {IsDependency(type)}
        WHERE "id" = {type.Id}
        """);

    private List<IRelationType> Load() => Database.Query(
        $"""
        SELECT "id", "typeUniqueId", "dual", "parentObjectType", "childObjectType", "name", "alias", "isDependency"
        FROM "umbracoRelationType" ORDER BY "id"
        """,
        Build);

    private static IRelationType Build(Row row)
    {
        var type = new RelationType(
            row.String(5), row.String(6), row.Bool(2), row.GuidOrNull(3), row.GuidOrNull(4), row.Bool(7), row.Guid(1))
        {
            Id = row.Int(0),
        };
        type.ResetDirtyProperties(false);
        return type;
    }

    private SqlBuilder Condition(IQuery<IRelationType>? query) =>
        query.ToSql(Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");

    private static bool IsDependency(IRelationType type) => type is IRelationTypeWithIsDependency { IsDependency: true };

    private static List<IRelationType> Copies(IEnumerable<IRelationType> types) =>
        [.. types.Select(type => EntitySet<IRelationType>.Copy(type)!)];
}
