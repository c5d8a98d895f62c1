using Umbraco.Cms.Core.Models.Membership;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <content>Sessions, and the ids under which programs sign in as a user.</content>
internal sealed partial class UserRepository
{
    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true)
    {
        var session = Sessions.Create(userId, requestingIpAddress);
        if (cleanStaleSessions)
        {
            Sessions.ClearUnusedFor(StaleSession);
        }

        return session;
    }

    public bool ValidateLoginSession(int userId, Guid sessionId) => Sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => Sessions.Clear(userId);

    public int ClearLoginSessions(TimeSpan timespan) => Sessions.ClearUnusedFor(timespan);

    public void ClearLoginSession(Guid sessionId) => Sessions.End(sessionId);

    public IEnumerable<string> GetAllClientIds() =>
        Database.Query($"""SELECT "clientId" FROM "umbracoUser2ClientId" ORDER BY "clientId" """, row => row.String(0));

    public IEnumerable<string> GetClientIds(int id) => Database.Query(
        $"""SELECT "clientId" FROM "umbracoUser2ClientId" WHERE "userId" = {id} ORDER BY "clientId" """,
        row => row.String(0));

    public void AddClientId(int id, string clientId) => Database.Execute(
        $"""INSERT INTO "umbracoUser2ClientId" ("userId", "clientId") VALUES ({id}, {clientId})""");

    public bool RemoveClientId(int id, string clientId) => Database.Execute(
        $"""DELETE FROM "umbracoUser2ClientId" WHERE "userId" = {id} AND "clientId" = {clientId}""") > 0;

    public IUser? GetByClientId(string clientId) => Database.Scalar<int?>(
        $"""SELECT "userId" FROM "umbracoUser2ClientId" WHERE "clientId" = {clientId}""") is { } id ? Get(id) : null;

    /// <summary>Whoever signed in through a provider that is gone is signed out with their next request.</summary>
    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToArray();
        var changed = Database.Execute($"""
            UPDATE "umbracoUser" SET "securityStampToken" = {Guid.NewGuid().ToString()}
            WHERE "key" IN (SELECT "userOrMemberKey" FROM "umbracoExternalLogin"
                WHERE COALESCE("loginProvider" IN ({current}), {false}) = {false})
            """);
        if (changed > 0)
        {
            caches.Users.Changed();
        }
    }
}
