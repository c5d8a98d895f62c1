using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>Back office users. Those asked for by id are kept in memory.</summary>
internal sealed partial class UserRepository(
    IScopeAccessor scopes,
    SecurityCaches caches,
    IUserGroupRepository groups,
    IOptions<GlobalSettings> globalSettings,
    IOptions<UserPasswordConfigurationSettings> passwordSettings,
    TimeProvider clock) : IUserRepository
{
    private static readonly TimeSpan StaleSession = TimeSpan.FromDays(15);

    private readonly ConcurrentDictionary<Guid, int> _idsByKey = new();

    private ISqlDatabase Database => scopes.Database();

    private UserReader Reader => new(Database, groups, globalSettings.Value);

    private UserWriter Writer => new(Database, passwordSettings.Value.HashAlgorithmType);

    private UserSessions Sessions => new(Database, globalSettings.Value.TimeOut, clock.GetUtcNow().UtcDateTime);

    // Members and content without an author ask for the user 0, whom nobody is.
    public IUser? Get(int id) => id == 0
        ? null
        : EntitySet<IUser>.Copy(caches.Users.Get(id, () => First(SqlBuilder.Of($"""u."id" = {id}"""))));

    // By id in the end, as that is what Core's cache refresher clears. A key never changes its id; one that was rolled back
    // leads to no user, or to another, which the comparison shows.
    public IUser? Get(Guid id)
    {
        if (_idsByKey.TryGetValue(id, out var known) && Get(known) is { } user && user.Key == id)
        {
            return user;
        }

        if (Database.Scalar<int?>($"""SELECT "id" FROM "umbracoUser" WHERE "key" = {id}""") is not { } found)
        {
            return null;
        }

        _idsByKey[id] = found;
        return Get(found);
    }

    public IUser? Get(int? id, bool includeSecurityData) =>
        id is null ? null : First(SqlBuilder.Of($"""u."id" = {id}"""), includeSecurityData);

    public IUser? GetByUsername(string username, bool includeSecurityData) =>
        First(HasLogin(username), includeSecurityData);

    public IEnumerable<IUser> GetMany(params Guid[]? ids) => ids is null or []
        ? Reader.Load(SqlBuilder.Raw("ORDER BY u.\"id\""))
        : [.. ids.Distinct()
            .Chunk(SqlLimits.ParametersInList)
            .SelectMany(batch => Reader.Load(SqlBuilder.Of($"""WHERE u."key" IN ({batch}) ORDER BY u."id" """)))];

    public IEnumerable<IUser> Get(IQuery<IUser> query) =>
        Reader.Load(SqlBuilder.Of($"""WHERE {Condition(query)} ORDER BY u."id" """));

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Reader.Load(SqlBuilder.Of($"""
        WHERE u."id" IN (SELECT "userId" FROM "umbracoUser2UserGroup" WHERE "userGroupId" = {groupId}) ORDER BY u."id"
        """));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => Reader.Load(SqlBuilder.Of($"""
        WHERE u."id" NOT IN (SELECT "userId" FROM "umbracoUser2UserGroup" WHERE "userGroupId" = {groupId}) ORDER BY u."id"
        """));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null)
    {
        ArgumentNullException.ThrowIfNull(orderBy);
        var hasWhere = false;
        var where = new SqlBuilder()
            .And(Condition(query), ref hasWhere)
            .And(Condition(filter), ref hasWhere)
            .And(InGroups(includeUserGroups, "IN"), ref hasWhere)
            .And(InGroups(excludeUserGroups, "NOT IN"), ref hasWhere)
            .And(UserColumns.InState(userState), ref hasWhere);
        var order = new ExpressionTranslator(UserColumns.Map.Column, Database.Dialect).Column(orderBy.Body);
        var direction = SqlBuilder.Raw(orderDirection == Direction.Descending ? " DESC" : string.Empty);
        totalRecords = Database.Scalar<long>($"""SELECT COUNT(*) FROM "umbracoUser" u{where}""");
        return Reader.Load(SqlBuilder.Of(
            $"""{where} ORDER BY {order}{direction}, u."id"{direction} LIMIT {pageSize} OFFSET {pageIndex * pageSize}"""));
    }

    public int Count(IQuery<IUser>? query) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoUser" u WHERE {Condition(query)}""");

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public bool Exists(Guid id) => Any(SqlBuilder.Of($"""u."key" = {id}"""));

    public bool ExistsByUserName(string username) =>
        Any(Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("u.\"userName\""), username));

    public bool ExistsByLogin(string login) => Any(HasLogin(login));

    public IProfile? GetProfile(string username) => Profile(HasLogin(username));

    public IProfile? GetProfile(int id) => Profile(SqlBuilder.Of($"""u."id" = {id}"""));

    public IDictionary<UserState, int> GetUserStates() => Enum.GetValues<UserState>().ToDictionary(
        state => state,
        state => Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoUser" u WHERE {UserColumns.InState(state)}"""));

    public void Save(IUser entity)
    {
        if (entity.IsPropertyDirty(nameof(IUser.Groups)))
        {
            caches.Groups.Changed();
        }

        if (entity.HasIdentity)
        {
            Writer.Update(entity);
        }
        else
        {
            Writer.Insert(entity);
        }

        caches.Users.Changed();
    }

    public void Delete(IUser entity)
    {
        UserRemoval.Remove(Database, entity);
        caches.GroupsChanged();
    }

    private IUser? First(SqlBuilder condition, bool withGroups = true) =>
        Reader.Load(SqlBuilder.Of($"WHERE {condition}"), withGroups).FirstOrDefault();

    private bool Any(SqlBuilder condition) =>
        Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoUser" u WHERE {condition}""") > 0;

    private UserProfile? Profile(SqlBuilder condition) => Database.QueryFirst(
        $"""SELECT u."id", u."userName" FROM "umbracoUser" u WHERE {condition}""",
        row => new UserProfile(row.Int(0), row.String(1)));

    private SqlBuilder HasLogin(string login) =>
        Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("u.\"userLogin\""), login);

    private static SqlBuilder? InGroups(string[]? aliases, string operation) => aliases is null or []
        ? null
        : SqlBuilder.Of($"""
            u."id" {SqlBuilder.Raw(operation)} (SELECT m."userId" FROM "umbracoUser2UserGroup" m
                JOIN "umbracoUserGroup" g ON g."id" = m."userGroupId" WHERE g."userGroupAlias" IN ({aliases}))
            """);

    private SqlBuilder Condition(IQuery<IUser>? query) =>
        query.ToSql(UserColumns.Map, Database.Dialect) ?? SqlBuilder.Raw("1 = 1");
}
