using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>One list of both kinds of members: those with a content item and those who are only external.</summary>
internal sealed class MemberFilterRepository(IScopeAccessor scopes) : IMemberFilterRepository
{
    private static readonly SqlBuilder Members = SqlBuilder.Raw("""
        SELECT n."uniqueId" AS "key", m."Email" AS "email", m."LoginName" AS "userName", n."text" AS "name",
            m."isApproved" AS "isApproved", COALESCE(m."isLockedOut", FALSE) AS "isLockedOut",
            m."lastLoginDate" AS "lastLoginDate", m."lastLockoutDate" AS "lastLockoutDate",
            m."lastPasswordChangeDate" AS "lastPasswordChangeDate", FALSE AS "external",
            typeNode."uniqueId" AS "typeKey", typeNode."text" AS "typeName", type."icon" AS "typeIcon"
        FROM "cmsMember" m
        JOIN "umbracoNode" n ON n."id" = m."nodeId"
        JOIN "umbracoContent" c ON c."nodeId" = n."id"
        JOIN "umbracoNode" typeNode ON typeNode."id" = c."contentTypeId"
        JOIN "cmsContentType" type ON type."nodeId" = c."contentTypeId"
        """);

    private static readonly SqlBuilder ExternalMembers = SqlBuilder.Raw("""
        SELECT m."key", m."email", m."userName", m."name", m."isApproved", m."isLockedOut", m."lastLoginDate",
            m."lastLockoutDate", NULL, TRUE, NULL, NULL, NULL
        FROM "umbracoExternalMember" m
        """);

    public Task<PagedModel<MemberFilterItem>> GetPagedByFilterAsync(MemberFilter filter, int skip, int take, Ordering ordering)
    {
        var database = scopes.Database();
        var everybody = Everybody(filter, database.Dialect);
        var total = database.Scalar<int>($"SELECT COUNT(*) FROM ({everybody}) everybody");
        var direction = SqlBuilder.Raw(ordering.Direction == Direction.Ascending ? "ASC NULLS FIRST" : "DESC NULLS LAST");
        var items = database.Query(
            $"""
            SELECT * FROM ({everybody}) everybody ORDER BY {SqlBuilder.Raw(OrderColumn(ordering.OrderBy))} {direction}, "key"
            LIMIT {take} OFFSET {skip}
            """,
            Read);
        FillGroups(items, database);
        return Task.FromResult(new PagedModel<MemberFilterItem>(total, items));
    }

    private static void FillGroups(IReadOnlyCollection<MemberFilterItem> items, ISqlDatabase database)
    {
        var assignments = IdBatches.Of(items.Select(item => item.Key)).SelectMany(batch => database.Query(
            $"""
            SELECT n."uniqueId", g."uniqueId" FROM "cmsMember2MemberGroup" assignment
            JOIN "umbracoNode" n ON n."id" = assignment."Member" JOIN "umbracoNode" g ON g."id" = assignment."MemberGroup"
            WHERE n."uniqueId" IN ({batch})
            UNION ALL
            SELECT m."key", g."uniqueId" FROM "umbracoExternalMember2MemberGroup" assignment
            JOIN "umbracoExternalMember" m ON m."id" = assignment."externalMemberId"
            JOIN "umbracoNode" g ON g."id" = assignment."memberGroupId" WHERE m."key" IN ({batch})
            """,
            row => (Member: row.Guid(0), Group: row.Guid(1)))).ToLookup(entry => entry.Member, entry => entry.Group);
        foreach (var item in items)
        {
            item.Groups = assignments[item.Key].ToList();
        }
    }

    // External members have no member type, so a filter by type leaves them out.
    private static SqlBuilder Everybody(MemberFilter filter, ISqlDialect dialect)
    {
        var sql = new SqlBuilder().Append(Members);
        var hasWhere = false;
        sql.And(filter.MemberTypeId is { } key ? SqlBuilder.Of($"typeNode.\"uniqueId\" = {key}") : null, ref hasWhere);
        sql.And(InGroup(filter, "m.\"nodeId\"", "\"Member\"", "\"MemberGroup\"", "\"cmsMember2MemberGroup\"", dialect), ref hasWhere);
        AddCommon(sql, filter, "m.\"Email\"", "m.\"LoginName\"", "n.\"text\"", dialect, ref hasWhere);
        return filter.MemberTypeId is not null ? sql : sql.Append(SqlBuilder.Raw(" UNION ALL ")).Append(External(filter, dialect));
    }

    private static SqlBuilder External(MemberFilter filter, ISqlDialect dialect)
    {
        var sql = new SqlBuilder().Append(ExternalMembers);
        var hasWhere = false;
        sql.And(
            InGroup(filter, "m.\"id\"", "\"externalMemberId\"", "\"memberGroupId\"", "\"umbracoExternalMember2MemberGroup\"", dialect),
            ref hasWhere);
        AddCommon(sql, filter, "m.\"email\"", "m.\"userName\"", "m.\"name\"", dialect, ref hasWhere);
        return sql;
    }

    private static SqlBuilder? InGroup(
        MemberFilter filter,
        string id,
        string member,
        string memberGroup,
        string table,
        ISqlDialect dialect) => string.IsNullOrWhiteSpace(filter.MemberGroupName)
        ? null
        : SqlBuilder.Of($"""
            {SqlBuilder.Raw(id)} IN (SELECT {SqlBuilder.Raw(member)} FROM {SqlBuilder.Raw(table)} WHERE {SqlBuilder.Raw(memberGroup)} IN (
                SELECT "id" FROM "umbracoNode" WHERE "nodeObjectType" = {Constants.ObjectTypes.MemberGroup}
                    AND {dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"text\""), filter.MemberGroupName)}))
            """);

    private static void AddCommon(
        SqlBuilder sql,
        MemberFilter filter,
        string email,
        string username,
        string name,
        ISqlDialect dialect,
        ref bool hasWhere)
    {
        sql.And(filter.IsApproved is { } approved ? SqlBuilder.Of($"m.\"isApproved\" = {approved}") : null, ref hasWhere);
        sql.And(filter.IsLockedOut is { } locked ? SqlBuilder.Of($"COALESCE(m.\"isLockedOut\", {false}) = {locked}") : null, ref hasWhere);
        if (!string.IsNullOrWhiteSpace(filter.Filter))
        {
            var pattern = $"%{LikePattern.Escape(filter.Filter)}%";
            sql.And(
                $"{dialect.Like(SqlBuilder.Raw(email), pattern)} OR {dialect.Like(SqlBuilder.Raw(username), pattern)} OR {dialect.Like(SqlBuilder.Raw(name), pattern)}",
                ref hasWhere);
        }
    }

    private static string OrderColumn(string? orderBy) => orderBy?.ToUpperInvariant() switch
    {
        "EMAIL" => "\"email\"",
        "NAME" => "\"name\"",
        "ISAPPROVED" => "\"isApproved\"",
        "ISLOCKEDOUT" => "\"isLockedOut\"",
        "LASTLOGINDATE" => "\"lastLoginDate\"",
        _ => "\"userName\"",
    };

    private static MemberFilterItem Read(Row row) => new()
    {
        Key = row.Guid(0),
        Email = row.String(1),
        UserName = row.String(2),
        Name = row.StringOrNull(3),
        IsApproved = row.Bool(4),
        IsLockedOut = row.Bool(5),
        LastLoginDate = row.UtcDateOrNull(6),
        LastLockoutDate = row.UtcDateOrNull(7),
        LastPasswordChangeDate = row.UtcDateOrNull(8),
        IsExternalOnly = row.Bool(9),
        Kind = row.Bool(9) ? MemberKind.ExternalOnly : MemberKind.Default,
        MemberTypeKey = row.GuidOrNull(10),
        MemberTypeName = row.StringOrNull(11),
        MemberTypeIcon = row.StringOrNull(12),
    };
}
