using Umbraco.Cms.Core.Models.Membership;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>Removes a user with everything that is the user's own. What the user wrote stays, without an author.</summary>
internal static class UserRemoval
{
    public static void Remove(ISqlDatabase database, IUser user)
    {
        database.Execute($"""DELETE FROM "umbracoUserLogin" WHERE "userId" = {user.Id}""");
        database.Execute($"""DELETE FROM "umbracoUser2UserGroup" WHERE "userId" = {user.Id}""");
        database.Execute($"""DELETE FROM "umbracoUser2NodeNotify" WHERE "userId" = {user.Id}""");
        database.Execute($"""DELETE FROM "umbracoUser2ClientId" WHERE "userId" = {user.Id}""");
        database.Execute($"""DELETE FROM "umbracoUserStartNode" WHERE "userId" = {user.Id}""");
        database.Execute($"""DELETE FROM "umbracoUserData" WHERE "userKey" = {user.Key}""");
        database.Execute($"""DELETE FROM "umbracoTwoFactorLogin" WHERE "userOrMemberKey" = {user.Key}""");
        database.Execute($"""
            DELETE FROM "umbracoExternalLoginToken" WHERE "externalLoginId" IN
                (SELECT "id" FROM "umbracoExternalLogin" WHERE "userOrMemberKey" = {user.Key})
            """);
        database.Execute($"""DELETE FROM "umbracoExternalLogin" WHERE "userOrMemberKey" = {user.Key}""");
        Anonymise(database, user);
        database.Execute($"""DELETE FROM "umbracoUser" WHERE "id" = {user.Id}""");
    }

    private static void Anonymise(ISqlDatabase database, IUser user)
    {
        database.Execute($"""UPDATE "umbracoNode" SET "nodeUser" = NULL WHERE "nodeUser" = {user.Id}""");
        database.Execute($"""UPDATE "umbracoContentVersion" SET "userId" = NULL WHERE "userId" = {user.Id}""");
        database.Execute($"""
            UPDATE "umbracoContentVersionCultureVariation" SET "availableUserId" = NULL WHERE "availableUserId" = {user.Id}
            """);
        database.Execute($"""UPDATE "umbracoLog" SET "userId" = NULL WHERE "userId" = {user.Id}""");
    }
}
