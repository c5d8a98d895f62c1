using Umbraco.Cms.Core.Security;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Logins;

/// <summary>Replaces the external logins of one user or member, or their tokens, by those given.</summary>
internal sealed class ExternalLoginWriter(ISqlDatabase database, TimeProvider clock, Guid owner)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>An account that is there already keeps its row and with it its tokens.</summary>
    public void Replace(IEnumerable<IExternalLogin> logins)
    {
        var wanted = logins
            .DistinctBy(login => (login.LoginProvider.ToUpperInvariant(), login.ProviderKey.ToUpperInvariant()))
            .ToList();
        foreach (var (id, provider, key) in Stored())
        {
            var kept = wanted.Find(login => Same(login.LoginProvider, provider) && Same(login.ProviderKey, key));
            if (kept is null)
            {
                database.Execute($"""DELETE FROM "umbracoExternalLoginToken" WHERE "externalLoginId" = {id}""");
                database.Execute($"""DELETE FROM "umbracoExternalLogin" WHERE "id" = {id}""");
                continue;
            }

            wanted.Remove(kept);
            database.Execute($"""UPDATE "umbracoExternalLogin" SET "userData" = {kept.UserData} WHERE "id" = {id}""");
        }

        foreach (var login in wanted)
        {
            database.Execute($"""
                INSERT INTO "umbracoExternalLogin" ("userOrMemberKey", "loginProvider", "providerKey", "createDate", "userData")
                VALUES ({owner}, {login.LoginProvider}, {login.ProviderKey}, {Now}, {login.UserData})
                """);
        }
    }

    /// <exception cref="InvalidOperationException">A token is of a provider with which the owner has no account.</exception>
    public void Replace(IEnumerable<IExternalLoginToken> tokens)
    {
        var logins = Stored();
        foreach (var ofProvider in tokens.GroupBy(token => token.LoginProvider, StringComparer.OrdinalIgnoreCase))
        {
            var login = logins.Find(stored => Same(stored.Provider, ofProvider.Key));
            if (login == default)
            {
                throw new InvalidOperationException(
                    $"There is no external login of the provider '{ofProvider.Key}' to keep a token for. Save the login first.");
            }

            Replace(login.Id, ofProvider.DistinctBy(token => token.Name.ToUpperInvariant()));
        }
    }

    private void Replace(int loginId, IEnumerable<IExternalLoginToken> tokens)
    {
        database.Execute($"""DELETE FROM "umbracoExternalLoginToken" WHERE "externalLoginId" = {loginId}""");
        foreach (var token in tokens)
        {
            database.Execute($"""
                INSERT INTO "umbracoExternalLoginToken" ("externalLoginId", "name", "value", "createDate")
                VALUES ({loginId}, {token.Name}, {token.Value}, {Now})
                """);
        }
    }

    private List<(int Id, string Provider, string Key)> Stored() => database.Query(
        $"""
        SELECT "id", "loginProvider", "providerKey" FROM "umbracoExternalLogin" WHERE "userOrMemberKey" = {owner}
        """,
        row => (row.Int(0), row.String(1), row.String(2)));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
