using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>What the back office remembers for a user, such as how a list was last ordered.</summary>
internal sealed class UserDataRepository(IScopeAccessor scopes) : IUserDataRepository
{
    private ISqlDatabase Database => scopes.Database();

    public Task<IUserData?> GetAsync(Guid key) =>
        Task.FromResult(Load(SqlBuilder.Of($""" "key" = {key}"""), skip: 0, take: 1).FirstOrDefault());

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var condition = Condition(filter);
        var total = Database.Scalar<long>($"""SELECT COUNT(*) FROM "umbracoUserData" WHERE {condition}""");
        return Task.FromResult(new PagedModel<IUserData>(total, Load(condition, skip, take)));
    }

    public Task<IUserData> Save(IUserData userData)
    {
        Database.Execute($"""
            INSERT INTO "umbracoUserData" ("key", "userKey", "group", "identifier", "value")
            VALUES ({userData.Key}, {userData.UserKey}, {userData.Group}, {userData.Identifier}, {userData.Value})
            """);
        return Task.FromResult(userData);
    }

    public Task<IUserData> Update(IUserData userData)
    {
        Database.Execute($"""
            UPDATE "umbracoUserData"
            SET "userKey" = {userData.UserKey}, "group" = {userData.Group}, "identifier" = {userData.Identifier},
                "value" = {userData.Value}
            WHERE "key" = {userData.Key}
            """);
        return Task.FromResult(userData);
    }

    public Task Delete(IUserData userData)
    {
        Database.Execute($"""DELETE FROM "umbracoUserData" WHERE "key" = {userData.Key}""");
        return Task.CompletedTask;
    }

    private static SqlBuilder Condition(IUserDataFilter? filter)
    {
        var condition = SqlBuilder.Raw("1 = 1");
        condition.AppendIf(filter?.UserKeys is { Count: > 0 }, SqlBuilder.Of($""" AND "userKey" IN ({filter?.UserKeys ?? []})"""));
        condition.AppendIf(filter?.Groups is { Count: > 0 }, SqlBuilder.Of($""" AND "group" IN ({filter?.Groups ?? []})"""));
        return condition.AppendIf(
            filter?.Identifiers is { Count: > 0 },
            SqlBuilder.Of($""" AND "identifier" IN ({filter?.Identifiers ?? []})"""));
    }

    private List<IUserData> Load(SqlBuilder condition, int skip, int take) => Database.Query<IUserData>(
        $"""
        SELECT "key", "userKey", "group", "identifier", "value" FROM "umbracoUserData"
        WHERE {condition} ORDER BY "key" LIMIT {take} OFFSET {skip}
        """,
        row => new UserData
        {
            Key = row.Guid(0),
            UserKey = row.Guid(1),
            Group = row.String(2),
            Identifier = row.String(3),
            Value = row.String(4),
        });
}
