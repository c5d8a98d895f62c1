using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Subscriptions;

/// <summary>Which users want mail when something is done with which nodes.</summary>
internal sealed class NotificationsRepository(IScopeAccessor scopes) : INotificationsRepository
{
    private ISqlDatabase Database => scopes.Database();

    public IEnumerable<Notification> GetUserNotifications(IUser user) =>
        Load(SqlBuilder.Of($"""s."userId" = {user.Id}"""));

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) =>
        Load(SqlBuilder.Of($"""s."nodeId" = {entity.Id}"""));

    /// <summary>Only users who may sign in; every user, or every node, when none is given.</summary>
    public IEnumerable<Notification> GetUsersNotifications(
        IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        var users = userIds.ToArray();
        var nodes = nodeIds.ToArray();
        var condition = SqlBuilder.Of($"""
            s."action" = {action ?? string.Empty} AND n."nodeObjectType" = {objectType} AND s."userId" IN
                (SELECT "id" FROM "umbracoUser" WHERE "userDisabled" = {false})
            """);
        condition.AppendIf(users.Length > 0, SqlBuilder.Of($""" AND s."userId" IN ({users})"""));
        condition.AppendIf(nodes.Length > 0, SqlBuilder.Of($""" AND s."nodeId" IN ({nodes})"""));
        return Load(condition);
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        foreach (var action in actions.Distinct(StringComparer.Ordinal))
        {
            Insert(user, entity, action);
        }

        return Load(SqlBuilder.Of($"""s."userId" = {user.Id} AND s."nodeId" = {entity.Id}"""));
    }

    public bool TryCreateNotification(
        IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        notification = Insert(user, entity, action)
            ? Load(SqlBuilder.Of(
                $"""s."userId" = {user.Id} AND s."nodeId" = {entity.Id} AND s."action" = {action}""")).FirstOrDefault()
            : null;
        return notification is not null;
    }

    public int DeleteNotifications(IUser user) =>
        Database.Execute($"""DELETE FROM "umbracoUser2NodeNotify" WHERE "userId" = {user.Id}""");

    public int DeleteNotifications(IEntity entity) =>
        Database.Execute($"""DELETE FROM "umbracoUser2NodeNotify" WHERE "nodeId" = {entity.Id}""");

    public int DeleteNotifications(IUser user, IEntity entity) => Database.Execute(
        $"""DELETE FROM "umbracoUser2NodeNotify" WHERE "userId" = {user.Id} AND "nodeId" = {entity.Id}""");

    private bool Insert(IUser user, IEntity entity, string action) => Database.Execute($"""
        INSERT INTO "umbracoUser2NodeNotify" ("userId", "nodeId", "action")
        VALUES ({user.Id}, {entity.Id}, {action})
        ON CONFLICT ("userId", "nodeId", "action") DO NOTHING
        """) > 0;

    private List<Notification> Load(SqlBuilder condition) => Database.Query(
        $"""
        SELECT n."id", s."userId", s."action", n."nodeObjectType"
        FROM "umbracoUser2NodeNotify" s
        JOIN "umbracoNode" n ON n."id" = s."nodeId"
        WHERE {condition}
        ORDER BY s."userId", n."id", s."action"
        """,
        row => new Notification(row.Int(0), row.Int(1), row.String(2), row.Guid(3)));
}
