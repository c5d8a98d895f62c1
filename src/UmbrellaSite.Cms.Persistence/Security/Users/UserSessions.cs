using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>The sessions of back office users that are signed in, so that they can be ended from elsewhere.</summary>
/// <param name="database">Of the ambient scope.</param>
/// <param name="timeOut">How long a session lasts after it was last used.</param>
/// <param name="now">In UTC.</param>
internal sealed class UserSessions(ISqlDatabase database, TimeSpan timeOut, DateTime now)
{
    public Guid Create(int? userId, string ipAddress)
    {
        var session = Guid.NewGuid();
        database.Execute($"""
            INSERT INTO "umbracoUserLogin" ("sessionId", "userId", "loggedInUtc", "lastValidatedUtc", "ipAddress")
            VALUES ({session}, {userId}, {now}, {now}, {ipAddress})
            """);
        return session;
    }

    /// <summary>Whether the session is the user's and still lasts; if so, it lasts anew from now on.</summary>
    public bool Validate(int userId, Guid session)
    {
        var lastUsed = database.Scalar<DateTime?>($"""
            SELECT "lastValidatedUtc" FROM "umbracoUserLogin"
            WHERE "sessionId" = {session} AND "userId" = {userId} AND "loggedOutUtc" IS NULL
            """);
        if (lastUsed is null)
        {
            return false;
        }

        if (now - lastUsed > timeOut)
        {
            End(session);
            return false;
        }

        database.Execute($"""UPDATE "umbracoUserLogin" SET "lastValidatedUtc" = {now} WHERE "sessionId" = {session}""");
        return true;
    }

    public void End(Guid session) => database.Execute(
        $"""UPDATE "umbracoUserLogin" SET "loggedOutUtc" = {now} WHERE "sessionId" = {session}""");

    public int Clear(int userId) =>
        database.Execute($"""DELETE FROM "umbracoUserLogin" WHERE "userId" = {userId}""");

    public int ClearUnusedFor(TimeSpan time) =>
        database.Execute($"""DELETE FROM "umbracoUserLogin" WHERE "lastValidatedUtc" < {now - time}""");
}
