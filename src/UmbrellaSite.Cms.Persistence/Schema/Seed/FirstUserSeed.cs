using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The user that always exists, and whose work it is when nobody is signed in.</summary>
internal static class FirstUserSeed
{
    // Umbraco's mark for "no password yet": no hash equals it, so nobody can sign in with it.
    private const string NoPassword = "default";

    private const int Id = -1;

    /// <summary>Before anything else, because nodes name their creator.</summary>
    public static void WriteTo(ISqlDatabase database, FirstUser user, DateTime now)
    {
        DateTime? passwordChanged = user.PasswordHash is null ? null : now;
        database.Execute($"""
            INSERT INTO "umbracoUser"
                ("id", "userDisabled", "key", "userNoConsole", "userName", "userLogin", "userPassword", "passwordConfig", "userEmail",
                 "userLanguage", "lastPasswordChangeDate", "createDate", "updateDate", "kind")
            VALUES
                ({Id}, {false}, {Constants.Security.SuperUserKey}, {false}, {user.Name}, {user.Email}, {user.PasswordHash ?? NoPassword}, {user.PasswordConfiguration}, {user.Email},
                 {user.Language}, {passwordChanged}, {now}, {now}, {(int)UserKind.Default})
            """);
    }

    public static void WriteGroupsTo(ISqlDatabase database)
    {
        foreach (var group in new[] { UserGroupSeeds.Administrators, UserGroupSeeds.SensitiveData })
        {
            database.Execute($"""INSERT INTO "umbracoUser2UserGroup" ("userId", "userGroupId") VALUES ({Id}, {group})""");
        }
    }
}
