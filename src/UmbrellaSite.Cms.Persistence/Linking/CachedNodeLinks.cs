using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Security;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking;

/// <summary>
/// What users, groups and public access remember of nodes. They are kept in memory, so that a deleted node must be
/// forgotten there as well as in the database.
/// </summary>
internal sealed class CachedNodeLinks(
    IScopeAccessor scopes,
    SecurityCaches security,
    EntityCache<PublicAccessEntry> publicAccess)
{
    public void Delete(int nodeId, Guid nodeKey)
    {
        var changed = Execute(
            $"""DELETE FROM "umbracoUserGroup2GranularPermission" WHERE "uniqueId" = {nodeKey}""",
            $"""DELETE FROM "umbracoUserStartNode" WHERE "startNode" = {nodeId}""",
            $"""UPDATE "umbracoUserGroup" SET "startContentId" = NULL WHERE "startContentId" = {nodeId}""",
            $"""UPDATE "umbracoUserGroup" SET "startMediaId" = NULL WHERE "startMediaId" = {nodeId}""");
        if (changed)
        {
            security.GroupsChanged();
        }

        var entries = SqlBuilder.Of($"""
            "umbracoAccess" WHERE "nodeId" = {nodeId} OR "loginNodeId" = {nodeId} OR "noAccessNodeId" = {nodeId}
            """);
        if (Execute(
            SqlBuilder.Of($"""DELETE FROM "umbracoAccessRule" WHERE "accessId" IN (SELECT "id" FROM {entries})"""),
            SqlBuilder.Of($"DELETE FROM {entries}")))
        {
            publicAccess.Changed();
        }
    }

    private bool Execute(params SqlBuilder[] statements) => statements.Sum(scopes.Database().Execute) > 0;
}
