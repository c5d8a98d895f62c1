using System.Text.Json;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <param name="database">Of the ambient scope.</param>
/// <param name="hashAlgorithm">What passwords are hashed with where a user does not say otherwise.</param>
internal sealed class UserWriter(ISqlDatabase database, string hashAlgorithm)
{
    public void Insert(IUser user)
    {
        user.AddingEntity();
        EnsureSecurityStamp(user);
        user.Id = database.Insert("umbracoUser", "id", SqlBuilder.Of($"""
            ("userDisabled", "key", "userNoConsole", "userName", "userLogin", "userPassword", "passwordConfig", "userEmail",
                "userLanguage", "securityStampToken", "failedLoginAttempts", "lastLockoutDate", "lastPasswordChangeDate",
                "lastLoginDate", "emailConfirmedDate", "invitedDate", "createDate", "updateDate", "kind", "avatar")
            VALUES ({!user.IsApproved}, {user.Key}, {user.IsLockedOut}, {user.Name ?? string.Empty}, {user.Username},
                {user.RawPasswordValue ?? string.Empty}, {PasswordConfig(user)}, {user.Email}, {user.Language},
                {user.SecurityStamp}, {user.FailedPasswordAttempts}, {user.LastLockoutDate}, {user.LastPasswordChangeDate},
                {user.LastLoginDate}, {user.EmailConfirmedDate}, {user.InvitedDate}, {user.CreateDate}, {user.UpdateDate},
                {(int)user.Kind}, {user.Avatar})
            """));
        AddGroups(user);
        ReplaceStartNodes(user, StartNodeType.Content, user.StartContentIds);
        ReplaceStartNodes(user, StartNodeType.Media, user.StartMediaIds);
        user.ResetDirtyProperties();
    }

    public void Update(IUser user)
    {
        user.UpdatingEntity();
        EnsureSecurityStamp(user);
        UpdateColumns(user);
        if (user.IsPropertyDirty(nameof(IUser.Groups)))
        {
            database.Execute($"""DELETE FROM "umbracoUser2UserGroup" WHERE "userId" = {user.Id}""");
            AddGroups(user);
        }

        if (user.IsPropertyDirty(nameof(IUser.StartContentIds)))
        {
            ReplaceStartNodes(user, StartNodeType.Content, user.StartContentIds);
        }

        if (user.IsPropertyDirty(nameof(IUser.StartMediaIds)))
        {
            ReplaceStartNodes(user, StartNodeType.Media, user.StartMediaIds);
        }

        user.ResetDirtyProperties();
    }

    private void UpdateColumns(IUser user)
    {
        var hasNewPassword = user.IsPropertyDirty(nameof(IUser.RawPasswordValue))
            && !string.IsNullOrWhiteSpace(user.RawPasswordValue);
        var hasNewAddress = user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email));

        // Who signs in under another name or with another password must do so everywhere anew.
        if ((hasNewPassword || hasNewAddress) && !user.IsPropertyDirty(nameof(IUser.SecurityStamp)))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }

        if (hasNewAddress)
        {
            user.EmailConfirmedDate = null;
        }

        var assignments = UserColumns.Updated
            .Where(column => user.IsPropertyDirty(column.Property))
            .Select(column => SqlBuilder.Of($"\"{SqlBuilder.Raw(column.Column)}\" = {column.Value(user)}"))
            .ToList();
        if (hasNewPassword)
        {
            assignments.Add(SqlBuilder.Of(
                $"""
                "userPassword" = {user.RawPasswordValue}, "passwordConfig" = {PasswordConfig(user)}
                """));
        }

        if (assignments.Count > 0)
        {
            database.Execute($"""UPDATE "umbracoUser" SET {Join(assignments)} WHERE "id" = {user.Id}""");
        }
    }

    private void AddGroups(IUser user)
    {
        foreach (var alias in user.Groups.Select(group => group.Alias).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            database.Execute($"""
                INSERT INTO "umbracoUser2UserGroup" ("userId", "userGroupId")
                SELECT {user.Id}, "id" FROM "umbracoUserGroup" WHERE "userGroupAlias" = {alias}
                """);
        }
    }

    private void ReplaceStartNodes(IUser user, StartNodeType type, int[]? nodeIds)
    {
        if (nodeIds is null)
        {
            return;
        }

        database.Execute($"""
            DELETE FROM "umbracoUserStartNode" WHERE "userId" = {user.Id} AND "startNodeType" = {(int)type}
            """);
        foreach (var nodeId in nodeIds.Distinct())
        {
            database.Execute($"""
                INSERT INTO "umbracoUserStartNode" ("userId", "startNode", "startNodeType")
                VALUES ({user.Id}, {nodeId}, {(int)type})
                """);
        }
    }

    private string PasswordConfig(IUser user) =>
        user.PasswordConfiguration ?? JsonSerializer.Serialize(new { hashAlgorithm });

    private static void EnsureSecurityStamp(IUser user)
    {
        if (string.IsNullOrWhiteSpace(user.SecurityStamp))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }
    }

    private static SqlBuilder Join(IEnumerable<SqlBuilder> assignments)
    {
        var sql = new SqlBuilder();
        foreach (var assignment in assignments)
        {
            sql.AppendIf(!sql.IsEmpty, SqlBuilder.Raw(", ")).Append(assignment);
        }

        return sql;
    }
}
