using Umbraco.Cms.Core.Models.Membership;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

internal static class UserColumns
{
    public static readonly ColumnMap Map = new()
    {
        ["Id"] = "u.\"id\"",
        ["Key"] = "u.\"key\"",
        ["Name"] = "u.\"userName\"",
        ["Username"] = "u.\"userLogin\"",
        ["Email"] = "u.\"userEmail\"",
        // The table keeps the opposite.
        ["IsApproved"] = "(NOT u.\"userDisabled\")",
        ["IsLockedOut"] = "u.\"userNoConsole\"",
        ["Language"] = "u.\"userLanguage\"",
        ["SecurityStamp"] = "u.\"securityStampToken\"",
        ["FailedPasswordAttempts"] = "u.\"failedLoginAttempts\"",
        ["LastLockoutDate"] = "u.\"lastLockoutDate\"",
        ["LastPasswordChangeDate"] = "u.\"lastPasswordChangeDate\"",
        ["LastLoginDate"] = "u.\"lastLoginDate\"",
        ["EmailConfirmedDate"] = "u.\"emailConfirmedDate\"",
        ["InvitedDate"] = "u.\"invitedDate\"",
        ["CreateDate"] = "u.\"createDate\"",
        ["UpdateDate"] = "u.\"updateDate\"",
        ["Kind"] = "u.\"kind\"",
        ["Avatar"] = "u.\"avatar\"",
    };

    /// <summary>
    /// What an update writes, each column only where its property has changed: two requests that change different things
    /// of a user must not undo each other. The password has rules of its own.
    /// </summary>
    public static readonly IReadOnlyList<(string Column, string Property, Func<IUser, object?> Value)> Updated =
    [
        ("key", nameof(IUser.Key), user => user.Key),
        ("userName", nameof(IUser.Name), user => user.Name ?? string.Empty),
        ("userLogin", nameof(IUser.Username), user => user.Username),
        ("userEmail", nameof(IUser.Email), user => user.Email),
        ("userDisabled", nameof(IUser.IsApproved), user => !user.IsApproved),
        ("userNoConsole", nameof(IUser.IsLockedOut), user => user.IsLockedOut),
        ("userLanguage", nameof(IUser.Language), user => user.Language),
        ("securityStampToken", nameof(IUser.SecurityStamp), user => user.SecurityStamp),
        ("failedLoginAttempts", nameof(IUser.FailedPasswordAttempts), user => user.FailedPasswordAttempts),
        ("lastLockoutDate", nameof(IUser.LastLockoutDate), user => user.LastLockoutDate),
        ("lastPasswordChangeDate", nameof(IUser.LastPasswordChangeDate), user => user.LastPasswordChangeDate),
        ("lastLoginDate", nameof(IUser.LastLoginDate), user => user.LastLoginDate),
        ("emailConfirmedDate", nameof(IUser.EmailConfirmedDate), user => user.EmailConfirmedDate),
        ("invitedDate", nameof(IUser.InvitedDate), user => user.InvitedDate),
        ("createDate", nameof(IUser.CreateDate), user => user.CreateDate),
        ("updateDate", nameof(IUser.UpdateDate), user => user.UpdateDate),
        ("kind", nameof(IUser.Kind), user => (int)user.Kind),
        ("avatar", nameof(IUser.Avatar), user => user.Avatar),
    ];

    /// <summary>Users in any of the states; empty when every user is meant.</summary>
    public static SqlBuilder InState(IReadOnlyCollection<UserState>? states)
    {
        var sql = new SqlBuilder();
        if (states is null || states.Contains(UserState.All))
        {
            return sql;
        }

        foreach (var state in states.Distinct().Order())
        {
            sql.AppendIf(!sql.IsEmpty, SqlBuilder.Raw(" OR ")).Append(SqlBuilder.Of($"({InState(state)})"));
        }

        return sql;
    }

    public static SqlBuilder InState(UserState state) => state switch
    {
        UserState.Active => SqlBuilder.Of(
            $"""u."userDisabled" = {false} AND u."userNoConsole" = {false} AND u."lastLoginDate" IS NOT NULL"""),
        UserState.Inactive => SqlBuilder.Of(
            $"""u."userDisabled" = {false} AND u."userNoConsole" = {false} AND u."lastLoginDate" IS NULL"""),
        UserState.Disabled => SqlBuilder.Of($"""u."userDisabled" = {true}"""),
        UserState.LockedOut => SqlBuilder.Of($"""u."userNoConsole" = {true}"""),
        UserState.Invited => SqlBuilder.Of(
            $"""u."userDisabled" = {true} AND u."lastLoginDate" IS NULL AND u."invitedDate" IS NOT NULL"""),
        _ => SqlBuilder.Raw("1 = 1"),
    };
}
