using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Containers;

/// <summary>The folders of one kind. They are read rarely and never cached; sort orders are not kept.</summary>
internal abstract class ContainerRepository(IScopeAccessor scopes, NodeStore nodes, TimeProvider clock, Guid containedObjectType)
    : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    private ISqlDatabase Database => scopes.Database();

    public EntityContainer? Get(int id) => Find($"""AND "id" = {id}""").FirstOrDefault();

    public EntityContainer? Get(Guid id) => Find($"""AND "uniqueId" = {id}""").FirstOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level) => Find(
        $"""AND {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"text\""), name)} AND "level" = {level}""");

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) => ids is { Length: > 0 }
        ? Find($"""AND "id" IN ({ids}) ORDER BY "level", "id" """)
        : Find($"""ORDER BY "level", "id" """);

    public bool Exists(int id) => Get(id) is not null;

    public bool HasDuplicateName(Guid parentKey, string name) => parentKey == Guid.Empty
        ? HasDuplicateName(Constants.System.Root, name)
        : Named(name, $"""AND "parentId" = (SELECT p."id" FROM "umbracoNode" p WHERE p."uniqueId" = {parentKey})""").Count > 0;

    public bool HasDuplicateName(int parentId, string name) => Named(name, $"""AND "parentId" = {parentId}""").Count > 0;

    public void Save(EntityContainer entity)
    {
        EnsureKind(entity);
        EnsureName(entity);
        if (entity.HasIdentity)
        {
            Update(entity);
        }
        else
        {
            Insert(entity);
        }

        entity.ResetDirtyProperties();
    }

    /// <summary>Deletes the folder; what is in it moves up to the folder around it.</summary>
    public void Delete(EntityContainer entity)
    {
        EnsureKind(entity);
        Database.Execute($"""
            UPDATE "umbracoNode" SET "parentId" = {entity.ParentId}
            WHERE "parentId" = {entity.Id} AND "nodeObjectType" IN ({entity.ContainedObjectType}, {_objectType})
            """);
        nodes.Delete(entity.Id, entity.Key);
        entity.DeleteDate = clock.GetUtcNow().UtcDateTime;
    }

    private static void EnsureName(EntityContainer entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Name))
        {
            throw new InvalidOperationException("Entity name can't be null, empty or consist only of white-space characters.");
        }

        entity.Name = entity.Name.Trim();
    }

    private void Insert(EntityContainer entity)
    {
        EnsureNameIsFree(entity);
        EnsureParent(entity);
        entity.CreateDate = clock.GetUtcNow().UtcDateTime;
        nodes.Insert(entity, _objectType);
        entity.SortOrder = 0;
        nodes.Update(entity);
    }

    private void Update(EntityContainer entity)
    {
        if (Get(entity.Id) is not { } stored)
        {
            throw new InvalidOperationException($"Could not find container with id {entity.Id}");
        }

        EnsureNameIsFree(entity);
        entity.CreateDate = stored.CreateDate;
        if (entity.ParentId != stored.ParentId)
        {
            EnsureParent(entity);
            nodes.FollowParent(entity, _objectType);
        }

        entity.SortOrder = 0;
        nodes.Update(entity);
    }

    private void EnsureKind(EntityContainer entity)
    {
        if (entity.ContainerObjectType != _objectType)
        {
            throw new InvalidOperationException("The container type does not match the repository object type");
        }
    }

    private void EnsureParent(EntityContainer entity)
    {
        if (entity.ParentId != Constants.System.Root && Get(entity.ParentId) is null)
        {
            throw new InvalidOperationException($"Could not find parent container with id {entity.ParentId}");
        }
    }

    private void EnsureNameIsFree(EntityContainer entity)
    {
        if (Named(entity.Name!, $"""AND "parentId" = {entity.ParentId}""").Exists(other => other.Id != entity.Id))
        {
            throw new InvalidOperationException("A container with the same name already exists.");
        }
    }

    private List<EntityContainer> Named(string name, SqlBuilder condition) => Find(
        $"""AND {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"text\""), name)} {condition}""");

    private List<EntityContainer> Find(SqlBuilder conditions) => Database.Query(
        $"""
        SELECT "id", "uniqueId", "parentId", "path", "level", "sortOrder", "text", "nodeUser", "createDate"
        FROM "umbracoNode" WHERE "nodeObjectType" = {_objectType} {conditions}
        """,
        Read);

    private EntityContainer Read(Row row)
    {
        var container = new EntityContainer(
            row.Int(0),
            row.Guid(1),
            row.Int(2),
            row.String(3),
            row.Int(4),
            row.Int(5),
            containedObjectType,
            row.StringOrNull(6),
            row.IntOrNull(7) ?? Constants.Security.UnknownUserId)
        {
            CreateDate = row.UtcDate(8),
            UpdateDate = row.UtcDate(8),
        };
        container.ResetDirtyProperties(false);
        return container;
    }
}
