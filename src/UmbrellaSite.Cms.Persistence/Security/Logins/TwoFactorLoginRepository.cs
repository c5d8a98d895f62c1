using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Logins;

/// <summary>The second factors of users and members, with the secret that each provider keeps.</summary>
internal sealed class TwoFactorLoginRepository(IScopeAccessor scopes) : ITwoFactorLoginRepository
{
    private ISqlDatabase Database => scopes.Database();

    public ITwoFactorLogin? Get(int id) => Load(SqlBuilder.Of($""" "id" = {id}""")).FirstOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) =>
        Load(ids is null or [] ? SqlBuilder.Raw("1 = 1") : SqlBuilder.Of($""" "id" IN ({ids})"""));

    public bool Exists(int id) => Get(id) is not null;

    public Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        Task.FromResult<IEnumerable<ITwoFactorLogin>>(Load(SqlBuilder.Of($""" "userOrMemberKey" = {userOrMemberKey}""")));

    public void Save(ITwoFactorLogin entity)
    {
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Database.Execute($"""
                UPDATE "umbracoTwoFactorLogin"
                SET "userOrMemberKey" = {entity.UserOrMemberKey}, "providerName" = {entity.ProviderName},
                    "secret" = {entity.Secret}
                WHERE "id" = {entity.Id}
                """);
        }
        else
        {
            entity.AddingEntity();
            entity.Id = Database.Insert("umbracoTwoFactorLogin", "id", SqlBuilder.Of($"""
                ("userOrMemberKey", "providerName", "secret")
                VALUES ({entity.UserOrMemberKey}, {entity.ProviderName}, {entity.Secret})
                """));
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(ITwoFactorLogin entity) =>
        Database.Execute($"""DELETE FROM "umbracoTwoFactorLogin" WHERE "id" = {entity.Id}""");

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) => Task.FromResult(Database.Execute(
        $"""DELETE FROM "umbracoTwoFactorLogin" WHERE "userOrMemberKey" = {userOrMemberKey}""") > 0);

    public Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) => Task.FromResult(Database.Execute(
        $"""
        DELETE FROM "umbracoTwoFactorLogin" WHERE "userOrMemberKey" = {userOrMemberKey} AND "providerName" = {providerName}
        """) > 0);

    private List<ITwoFactorLogin> Load(SqlBuilder condition) => Database.Query(
        $"""
        SELECT "id", "userOrMemberKey", "providerName", "secret" FROM "umbracoTwoFactorLogin" WHERE {condition} ORDER BY "id"
        """,
        Build);

    private static ITwoFactorLogin Build(Row row)
    {
        var login = new TwoFactorLogin
        {
            Id = row.Int(0),
            UserOrMemberKey = row.Guid(1),
            ProviderName = row.String(2),
            Secret = row.String(3),
            // Umbraco stores a second factor only once it is confirmed.
            Confirmed = true,
        };
        login.ResetDirtyProperties(false);
        return login;
    }
}
