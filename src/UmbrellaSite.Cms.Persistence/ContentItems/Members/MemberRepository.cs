using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Members as content items: found by their account, their groups and their properties.</summary>
internal sealed class MemberRepository(
    ContentItemServices services,
    MemberBuilder builder,
    MemberWriter writer,
    MemberAccounts accounts,
    MemberServices parts,
    EntityCache<IMember> cache)
    : SingleVersionRepository<IMember, MemberRow>(services, parts.Versions, cache, MemberTables.Kept, MemberRow.Read), IMemberRepository
{
    private static readonly SqlBuilder LatestFirst = SqlBuilder.Raw("v.\"versionDate\" DESC, n.\"sortOrder\"");

    private readonly EntityCache<IMember> _cache = cache;

    /// <summary>Members are deleted at once.</summary>
    public override int RecycleBinId => throw new NotSupportedException("There is no recycle bin for members.");

    public IMember? GetByUsername(string? username) => string.IsNullOrEmpty(username)
        ? null
        : First(Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("m.\"LoginName\""), username));

    public bool Exists(string username) =>
        Rows.Count(Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("m.\"LoginName\""), username)) > 0;

    public int[] GetMemberIds(string[] names) => names
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .SelectMany(name => Database.Query(
            $"""SELECT "nodeId" FROM "cmsMember" WHERE {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"LoginName\""), name)}""",
            row => row.Int(0)))
        .ToArray();

    public IEnumerable<IMember> FindMembersInRole(
        string roleName,
        string usernameToMatch,
        StringPropertyMatchType matchType = StringPropertyMatchType.StartsWith) => Build(Rows.Current(
            $"{MemberConditions.InGroup(roleName, Database.Dialect)} AND {MemberConditions.Username(usernameToMatch, matchType, Database.Dialect)}",
            SqlBuilder.Raw("n.\"sortOrder\"")));

    public IEnumerable<IMember> GetByMemberGroup(string groupName) =>
        Build(Rows.Current(MemberConditions.InGroup(groupName, Database.Dialect), LatestFirst));

    public int GetCountByQuery(IQuery<IMember>? query) => Count(query);

    public override IEnumerable<IMember> Get(IQuery<IMember> query) =>
        Build(Rows.Current(Condition(query), SqlBuilder.Raw("n.\"sortOrder\", n.\"id\"")));

    public Task<PagedModel<IMember>> GetPagedByFilterAsync(MemberFilter memberFilter, int skip, int take, Ordering? ordering = null)
    {
        var condition = MemberConditions.Matching(memberFilter, Database.Dialect);
        var total = Rows.Count(condition);
        var orderBy = Services.Ordering.OrderBy(ordering ?? Ordering.ByDefault(), Kind);
        return Task.FromResult(new PagedModel<IMember>(total, Build(Rows.Page(condition, orderBy, skip, take))));
    }

    public Task UpdateLoginPropertiesAsync(IMember member)
    {
        if (member.IsPropertyDirty(nameof(member.LastLoginDate)) || member.IsPropertyDirty(nameof(member.SecurityStamp)))
        {
            accounts.UpdateLogin(member);
            AnnounceRefresh(member);
            _cache.Changed(member);
        }

        return Task.CompletedTask;
    }

    protected override SqlBuilder? Condition(IQuery<IMember>? query, int? languageId = null)
    {
        var asksForProperty = false;
        SqlBuilder Column(string name)
        {
            asksForProperty |= MemberTables.PropertyNames.ContainsKey(name);
            return MemberTables.PropertyNames.ContainsKey(name) ? MemberTables.PropertyNames.Column(name) : Kind.Names.Column(name);
        }

        var sql = (query as Query<IMember>)?.ToSql(new ExpressionTranslator(Column, Database.Dialect));
        return sql is null || sql.IsEmpty ? null
            : asksForProperty ? MemberConditions.OnProperty(sql)
            : sql;
    }

    protected override IEnumerable<IMember> Build(IReadOnlyList<MemberRow> rows, string[]? propertyAliases = null) =>
        builder.Build(rows, propertyAliases);

    protected override void Insert(IMember entity)
    {
        writer.Insert(entity);
        parts.Tags.Assign(entity);
        AnnounceRefresh(entity);
    }

    protected override void Update(IMember entity)
    {
        writer.Update(entity);
        parts.Tags.Assign(entity);
        AnnounceRefresh(entity);
    }

    protected override IEnumerable<SqlBuilder> OwnRows(IMember entity) =>
    [
        $"""
        DELETE FROM "umbracoExternalLoginToken" WHERE "externalLoginId" IN
            (SELECT "id" FROM "umbracoExternalLogin" WHERE "userOrMemberKey" = {entity.Key})
        """,
        $"""DELETE FROM "umbracoExternalLogin" WHERE "userOrMemberKey" = {entity.Key}""",
        $"""DELETE FROM "umbracoTwoFactorLogin" WHERE "userOrMemberKey" = {entity.Key}""",
        $"""DELETE FROM "cmsMember2MemberGroup" WHERE "Member" = {entity.Id}""",
        $"""DELETE FROM "cmsMember" WHERE "nodeId" = {entity.Id}""",
    ];

    private void AnnounceRefresh(IMember member)
    {
        Services.Events.Publish(new MemberRefreshNotification(member, new EventMessages()));
        member.ResetDirtyProperties();
    }
}
