using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Tags;

/// <summary>
/// The tags of one property of one node. Every publish assigns them anew, and hardly ever is anything different: one
/// statement finds that out.
/// </summary>
internal sealed class TagAssignment(ISqlDatabase database, int nodeId, int propertyTypeId)
{
    public void Assign(IEnumerable<ITag> tags, bool replace)
    {
        var wanted = tags.Select(Identity).ToHashSet();
        var assigned = Assigned();
        if (assigned.Count == 0 && wanted.Count == 0)
        {
            return;
        }

        // Whether two spellings are one tag is decided by the database, so new ones are looked up before others go.
        var added = wanted.Except(assigned.Values).Select(FindOrInsert).ToHashSet();
        if (replace)
        {
            Unassign(assigned.Where(pair => !wanted.Contains(pair.Value) && !added.Contains(pair.Key)).Select(pair => pair.Key));
        }

        foreach (var tagId in added)
        {
            database.Execute($"""
                INSERT INTO "cmsTagRelationship" ("nodeId", "propertyTypeId", "tagId")
                VALUES ({nodeId}, {propertyTypeId}, {tagId})
                ON CONFLICT ("nodeId", "propertyTypeId", "tagId") DO NOTHING
                """);
        }
    }

    public void Remove(IEnumerable<ITag> tags) => Unassign(tags.Select(Identity).Distinct().Select(Find).OfType<int>());

    private static TagIdentity Identity(ITag tag) => new(tag.Group, tag.Text, tag.LanguageId);

    private Dictionary<int, TagIdentity> Assigned() => database
        .Query(
            $"""
            SELECT t."id", t."group", t."tag", t."languageId"
            FROM "cmsTagRelationship" a JOIN "cmsTags" t ON t."id" = a."tagId"
            WHERE a."nodeId" = {nodeId} AND a."propertyTypeId" = {propertyTypeId}
            """,
            row => (Id: row.Int(0), Tag: new TagIdentity(row.String(1), row.String(2), row.IntOrNull(3))))
        .ToDictionary(tag => tag.Id, tag => tag.Tag);

    private int FindOrInsert(TagIdentity tag) => Find(tag) ?? database.Insert(
        "cmsTags",
        "id",
        SqlBuilder.Of($"""("group", "tag", "languageId") VALUES ({tag.Group}, {tag.Text}, {tag.LanguageId})"""));

    private int? Find(TagIdentity tag) => tag.LanguageId is null
        ? database.Scalar<int?>($"""
            SELECT "id" FROM "cmsTags" WHERE "group" = {tag.Group} AND "tag" = {tag.Text} AND "languageId" IS NULL
            """)
        : database.Scalar<int?>($"""
            SELECT "id" FROM "cmsTags" WHERE "group" = {tag.Group} AND "tag" = {tag.Text} AND "languageId" = {tag.LanguageId}
            """);

    private void Unassign(IEnumerable<int> tagIds)
    {
        foreach (var tagId in tagIds)
        {
            database.Execute($"""
                DELETE FROM "cmsTagRelationship"
                WHERE "nodeId" = {nodeId} AND "propertyTypeId" = {propertyTypeId} AND "tagId" = {tagId}
                """);
        }
    }
}
