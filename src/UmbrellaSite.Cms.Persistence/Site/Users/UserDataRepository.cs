using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Users;

/// <summary>What the back office remembers for a user, such as a sorting or a dismissed tour.</summary>
internal sealed class UserDataRepository(IScopeAccessor scopes) : IUserDataRepository
{
    private const string Columns = """ "key", "userKey", "group", "identifier", "value" """;

    private ISqlDatabase Database => scopes.Database();

    public Task<IUserData?> GetAsync(Guid key) => Task.FromResult(Database.QueryFirst(
        $"""SELECT {SqlBuilder.Raw(Columns)} FROM "umbracoUserData" WHERE "key" = {key}""",
        Read));

    public Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        var condition = Condition(filter);
        var total = Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoUserData" {condition}""");
        var items = Database.Query(
            $"""
            SELECT {SqlBuilder.Raw(Columns)} FROM "umbracoUserData" {condition}
            ORDER BY "identifier", "key" LIMIT {take} OFFSET {skip}
            """,
            Read);
        return Task.FromResult(new PagedModel<IUserData>(total, items));
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
            SET "userKey" = {userData.UserKey}, "group" = {userData.Group}, "identifier" = {userData.Identifier}, "value" = {userData.Value}
            WHERE "key" = {userData.Key}
            """);
        return Task.FromResult(userData);
    }

    public Task Delete(IUserData userData)
    {
        Database.Execute($"""DELETE FROM "umbracoUserData" WHERE "key" = {userData.Key}""");
        return Task.CompletedTask;
    }

    private static IUserData Read(Row row) => new UserData
    {
        Key = row.Guid(0),
        UserKey = row.Guid(1),
        Group = row.String(2),
        Identifier = row.String(3),
        Value = row.String(4),
    };

    private static SqlBuilder Condition(IUserDataFilter? filter)
    {
        var hasWhere = false;
        return new SqlBuilder()
            .And(filter?.UserKeys is { Count: > 0 } keys ? SqlBuilder.Of($"""  "userKey" IN ({keys})""") : null, ref hasWhere)
            .And(filter?.Groups is { Count: > 0 } groups ? SqlBuilder.Of($"""  "group" IN ({groups})""") : null, ref hasWhere)
            .And(filter?.Identifiers is { Count: > 0 } names ? SqlBuilder.Of($"""  "identifier" IN ({names})""") : null, ref hasWhere);
    }
}
