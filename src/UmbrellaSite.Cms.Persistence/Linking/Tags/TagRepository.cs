using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Tags;

/// <summary>
/// Tags and what carries them. A tag that nothing carries any more stays in its table but is found by no look-up of
/// tagged things.
/// </summary>
internal sealed class TagRepository(IScopeAccessor scopes) : ITagRepository
{
    private ISqlDatabase Database => scopes.Database();

    public ITag? Get(int id) => Load(SqlBuilder.Of($"""t."id" = {id}""")).FirstOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids) => ids is null or []
        ? Load(SqlBuilder.Raw("1 = 1"))
        : [.. ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => Load(SqlBuilder.Of($"""t."id" IN ({batch})""")))];

    public IEnumerable<ITag> Get(IQuery<ITag> query) => Load(Condition(query));

    public bool Exists(int id) => Database.Scalar<int>($"""SELECT COUNT(*) FROM "cmsTags" WHERE "id" = {id}""") > 0;

    public int Count(IQuery<ITag>? query) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "cmsTags" t WHERE {Condition(query)}""");

    public void Save(ITag entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Database.Execute($"""
                UPDATE "cmsTags" SET "group" = {entity.Group}, "tag" = {entity.Text}, "languageId" = {entity.LanguageId}
                WHERE "id" = {entity.Id}
                """);
        }
        else
        {
            entity.AddingEntity();
            entity.Id = Database.Insert("cmsTags", "id", SqlBuilder.Of($"""
                ("group", "tag", "languageId") VALUES ({entity.Group}, {entity.Text}, {entity.LanguageId})
                """));
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity)
    {
        Database.Execute($"""DELETE FROM "cmsTagRelationship" WHERE "tagId" = {entity.Id}""");
        Database.Execute($"""DELETE FROM "cmsTags" WHERE "id" = {entity.Id}""");
    }

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true) =>
        new TagAssignment(Database, contentId, propertyTypeId).Assign(tags, replaceTags);

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) =>
        new TagAssignment(Database, contentId, propertyTypeId).Remove(tags);

    public void RemoveAll(int contentId) =>
        Database.Execute($"""DELETE FROM "cmsTagRelationship" WHERE "nodeId" = {contentId}""");

    public void RemoveAll(int contentId, int propertyTypeId) => Database.Execute(
        $"""DELETE FROM "cmsTagRelationship" WHERE "nodeId" = {contentId} AND "propertyTypeId" = {propertyTypeId}""");

    public TaggedEntity? GetTaggedEntityByKey(Guid key) =>
        TaggedEntities(SqlBuilder.Of($"""n."uniqueId" = {key}""")).FirstOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) =>
        TaggedEntities(SqlBuilder.Of($"""n."id" = {id}""")).FirstOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(
        TaggableObjectTypes objectType, string group, string? culture = null) =>
        TaggedEntities(SqlBuilder.Of(
            $"""t."group" = {group} AND {TagStatements.OfType(objectType)} AND {TagStatements.OfCulture(culture)}"""));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null) =>
        TaggedEntities(SqlBuilder.Of(
            $"""t."tag" = {tag} AND {TagStatements.OfGroup(group)} AND {TagStatements.OfType(objectType)} AND {TagStatements.OfCulture(culture)}"""));

    public IEnumerable<ITag> GetTagsForEntityType(
        TaggableObjectTypes objectType, string? group = null, string? culture = null) =>
        AssignedTags(TagStatements.OfType(objectType), group, culture);

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        AssignedTags(SqlBuilder.Of($"""n."id" = {contentId}"""), group, culture);

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        AssignedTags(SqlBuilder.Of($"""n."uniqueId" = {contentId}"""), group, culture);

    public IEnumerable<ITag> GetTagsForProperty(
        int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        AssignedTags(SqlBuilder.Of($"""n."id" = {contentId} AND p."Alias" = {propertyTypeAlias}"""), group, culture);

    public IEnumerable<ITag> GetTagsForProperty(
        Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        AssignedTags(SqlBuilder.Of($"""n."uniqueId" = {contentId} AND p."Alias" = {propertyTypeAlias}"""), group, culture);

    private List<ITag> Load(SqlBuilder condition) => Database.Query(
        $"""SELECT t."id", t."group", t."tag", t."languageId" FROM "cmsTags" t WHERE {condition} ORDER BY t."id" """,
        row => Build(row.Int(0), new TagIdentity(row.String(1), row.String(2), row.IntOrNull(3))));

    private List<ITag> AssignedTags(SqlBuilder condition, string? group, string? culture) => Database.Query(
        $"""
        SELECT t."id", t."group", t."tag", t."languageId", COUNT(DISTINCT n."id")
        {TagStatements.Assignments}
        WHERE {condition} AND {TagStatements.OfGroup(group)} AND {TagStatements.OfCulture(culture)}
        GROUP BY t."id", t."group", t."tag", t."languageId"
        ORDER BY t."id"
        """,
        row => Build(row.Int(0), new TagIdentity(row.String(1), row.String(2), row.IntOrNull(3)), row.Int(4)));

    private List<TaggedEntity> TaggedEntities(SqlBuilder condition)
    {
        var rows = Database.Query(
            $"""
            SELECT n."id", p."id", p."Alias", t."id", t."group", t."tag", t."languageId"
            {TagStatements.Assignments}
            WHERE {condition}
            ORDER BY n."id", p."id", t."id"
            """,
            TagStatements.ReadAssignment);
        return [.. rows.GroupBy(row => row.NodeId).Select(node => new TaggedEntity(node.Key, TaggedProperties(node)))];
    }

    private static TaggedProperty[] TaggedProperties(IEnumerable<TagRow> ofNode) =>
        [.. ofNode
            .GroupBy(row => (row.PropertyTypeId, row.PropertyTypeAlias))
            .Select(property => new TaggedProperty(
                property.Key.PropertyTypeId,
                property.Key.PropertyTypeAlias,
                [.. property.Select(row => Build(row.TagId, row.Tag))]))];

    private static ITag Build(int id, TagIdentity identity, int nodeCount = 0)
    {
        var tag = new Tag(id, identity.Group, identity.Text, identity.LanguageId) { NodeCount = nodeCount };
        tag.ResetDirtyProperties(false);
        return tag;
    }

    private SqlBuilder Condition(IQuery<ITag>? query) =>
        query.ToSql(TagStatements.Columns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");
}
