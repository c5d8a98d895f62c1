using System.Globalization;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Logins;

/// <summary>The accounts elsewhere with which users and members sign in, and the tokens that came with them.</summary>
internal sealed class ExternalLoginRepository(IScopeAccessor scopes, TimeProvider clock) : IExternalLoginWithKeyRepository
{
    private static readonly ColumnMap LoginColumns = new()
    {
        ["Id"] = "l.\"id\"",
        ["Key"] = "l.\"userOrMemberKey\"",
        ["UserId"] = "l.\"userOrMemberKey\"",
        ["LoginProvider"] = "l.\"loginProvider\"",
        ["ProviderKey"] = "l.\"providerKey\"",
        ["UserData"] = "l.\"userData\"",
        ["CreateDate"] = "l.\"createDate\"",
    };

    private static readonly ColumnMap TokenColumns = new(LoginColumns)
    {
        ["Id"] = "t.\"id\"",
        ["Name"] = "t.\"name\"",
        ["Value"] = "t.\"value\"",
        ["CreateDate"] = "t.\"createDate\"",
    };

    private ISqlDatabase Database => scopes.Database();

    public IIdentityUserLogin? Get(int id) => Load(SqlBuilder.Of($"""l."id" = {id}""")).FirstOrDefault();

    public IEnumerable<IIdentityUserLogin> GetMany(params int[]? ids) =>
        Load(ids is null or [] ? SqlBuilder.Raw("1 = 1") : SqlBuilder.Of($"""l."id" IN ({ids})"""));

    public IEnumerable<IIdentityUserLogin> Get(IQuery<IIdentityUserLogin> query) =>
        Load(query.ToSql(LoginColumns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1"));

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken> query) => Database.Query(
        $"""
        SELECT t."id", l."loginProvider", t."name", t."value", l."userOrMemberKey", t."createDate"
        FROM "umbracoExternalLoginToken" t
        JOIN "umbracoExternalLogin" l ON l."id" = t."externalLoginId"
        WHERE {query.ToSql(TokenColumns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1")}
        ORDER BY t."id"
        """,
        row => new IdentityUserToken(
            row.Int(0), row.String(1), row.String(2), row.String(3), row.Guid(4).ToString(), row.UtcDate(5)));

    public bool Exists(int id) => Get(id) is not null;

    public int Count(IQuery<IIdentityUserLogin>? query) => Database.Scalar<int>($"""
        SELECT COUNT(*) FROM "umbracoExternalLogin" l
        WHERE {query.ToSql(LoginColumns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1")}
        """);

    public int Count(IQuery<IIdentityUserToken>? query) => Database.Scalar<int>($"""
        SELECT COUNT(*) FROM "umbracoExternalLoginToken" t JOIN "umbracoExternalLogin" l ON l."id" = t."externalLoginId"
        WHERE {query.ToSql(TokenColumns, Database.Dialect) ?? SqlBuilder.Raw("1 = 1")}
        """);

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins) =>
        new ExternalLoginWriter(Database, clock, userOrMemberKey).Replace(logins);

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens) =>
        new ExternalLoginWriter(Database, clock, userOrMemberKey).Replace(tokens);

    public void Save(IIdentityUserLogin entity)
    {
        var owner = Guid.Parse(entity.UserId, CultureInfo.InvariantCulture);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Database.Execute($"""
                UPDATE "umbracoExternalLogin"
                SET "userOrMemberKey" = {owner}, "loginProvider" = {entity.LoginProvider},
                    "providerKey" = {entity.ProviderKey}, "userData" = {entity.UserData}
                WHERE "id" = {entity.Id}
                """);
        }
        else
        {
            entity.AddingEntity();
            entity.Id = Database.Insert("umbracoExternalLogin", "id", SqlBuilder.Of($"""
                ("userOrMemberKey", "loginProvider", "providerKey", "createDate", "userData")
                VALUES ({owner}, {entity.LoginProvider}, {entity.ProviderKey}, {entity.CreateDate}, {entity.UserData})
                """));
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(IIdentityUserLogin entity) => Delete(SqlBuilder.Of($""" "id" = {entity.Id}"""));

    public void DeleteUserLogins(Guid userOrMemberKey) =>
        Delete(SqlBuilder.Of($""" "userOrMemberKey" = {userOrMemberKey}"""));

    /// <summary>Only of back office users: which providers members may use is decided elsewhere.</summary>
    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToArray();
        Delete(SqlBuilder.Of($"""
            "userOrMemberKey" IN (SELECT "key" FROM "umbracoUser")
                AND COALESCE("loginProvider" IN ({current}), {false}) = {false}
            """));
    }

    private void Delete(SqlBuilder condition)
    {
        Database.Execute($"""
            DELETE FROM "umbracoExternalLoginToken"
            WHERE "externalLoginId" IN (SELECT "id" FROM "umbracoExternalLogin" WHERE {condition})
            """);
        Database.Execute($"""DELETE FROM "umbracoExternalLogin" WHERE {condition}""");
    }

    private List<IIdentityUserLogin> Load(SqlBuilder condition) => Database.Query(
        $"""
        SELECT l."id", l."loginProvider", l."providerKey", l."userOrMemberKey", l."createDate", l."userData"
        FROM "umbracoExternalLogin" l WHERE {condition} ORDER BY l."createDate" DESC, l."id"
        """,
        Build);

    private static IIdentityUserLogin Build(Row row)
    {
        var login = new IdentityUserLogin(
            row.Int(0), row.String(1), row.String(2), row.Guid(3).ToString(), row.UtcDate(4))
        {
            Key = row.Guid(3),
            UserData = row.StringOrNull(5),
        };
        login.ResetDirtyProperties(false);
        return login;
    }
}
