using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>Reads users with their groups and start nodes: three statements, however many users there are.</summary>
internal sealed class UserReader(ISqlDatabase database, IUserGroupRepository groups, GlobalSettings settings)
{
    /// <param name="tail">What follows the table <c>umbracoUser</c>, called <c>u</c>.</param>
    /// <param name="withGroups">Without groups and start nodes the users are for looking at only: saving them is safe still.</param>
    public List<IUser> Load(SqlBuilder tail, bool withGroups = true)
    {
        var users = database.Query(
            $"""
            SELECT u."id", u."key", u."userName", u."userLogin", u."userEmail", u."userPassword", u."passwordConfig",
                u."userDisabled", u."userNoConsole", u."userLanguage", u."securityStampToken", u."failedLoginAttempts",
                u."lastLockoutDate", u."lastPasswordChangeDate", u."lastLoginDate", u."emailConfirmedDate",
                u."invitedDate", u."createDate", u."updateDate", u."kind", u."avatar"
            FROM "umbracoUser" u {tail}
            """,
            Read);
        if (withGroups)
        {
            AddGroups(users);
            AddStartNodes(users);
        }

        users.ForEach(user => user.ResetDirtyProperties(false));
        return [.. users];
    }

    private User Read(Row row) => new(
        settings, row.Int(0), row.String(2), row.String(4), row.String(3), row.StringOrNull(5) ?? string.Empty, row.StringOrNull(6), [], [], [])
    {
        Key = row.Guid(1),
        IsApproved = !row.Bool(7),
        IsLockedOut = row.Bool(8),
        Language = row.StringOrNull(9),
        SecurityStamp = row.StringOrNull(10),
        FailedPasswordAttempts = row.IntOrNull(11) ?? 0,
        LastLockoutDate = row.UtcDateOrNull(12),
        LastPasswordChangeDate = row.UtcDateOrNull(13),
        LastLoginDate = row.UtcDateOrNull(14),
        EmailConfirmedDate = row.UtcDateOrNull(15),
        InvitedDate = row.UtcDateOrNull(16),
        CreateDate = row.UtcDate(17),
        UpdateDate = row.UtcDate(18),
        Kind = (UserKind)row.Int(19),
        Avatar = row.StringOrNull(20),
    };

    private void AddGroups(List<User> users)
    {
        var byId = groups.GetMany().ToDictionary(group => group.Id, group => group.ToReadOnlyGroup());
        foreach (var batch in users.Chunk(SqlLimits.ParametersInList))
        {
            var members = database
                .Query(
                    $"""
                    SELECT "userId", "userGroupId" FROM "umbracoUser2UserGroup"
                    WHERE "userId" IN ({batch.Select(user => user.Id)}) ORDER BY "userId", "userGroupId"
                    """,
                    row => (User: row.Int(0), Group: row.Int(1)))
                .ToLookup(member => member.User, member => byId[member.Group]);
            Array.ForEach(batch, user => members[user.Id].ToList().ForEach(user.AddGroup));
        }
    }

    private void AddStartNodes(List<User> users)
    {
        foreach (var batch in users.Chunk(SqlLimits.ParametersInList))
        {
            var nodes = database
                .Query(
                    $"""
                    SELECT "userId", "startNodeType", "startNode" FROM "umbracoUserStartNode"
                    WHERE "userId" IN ({batch.Select(user => user.Id)}) ORDER BY "id"
                    """,
                    row => (User: row.Int(0), Type: (StartNodeType)row.Int(1), Node: row.Int(2)))
                .ToLookup(start => (start.User, start.Type), start => start.Node);
            foreach (var user in batch)
            {
                user.StartContentIds = [.. nodes[(user.Id, StartNodeType.Content)]];
                user.StartMediaIds = [.. nodes[(user.Id, StartNodeType.Media)]];
            }
        }
    }
}
