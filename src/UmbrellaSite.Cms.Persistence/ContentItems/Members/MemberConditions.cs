using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Conditions on a member's node <c>n</c>, content <c>c</c>, version <c>v</c> and account <c>m</c>.</summary>
internal static class MemberConditions
{
    public static SqlBuilder InGroup(string groupName, ISqlDialect dialect) => SqlBuilder.Of($"""
        n."id" IN (SELECT assignment."Member" FROM "cmsMember2MemberGroup" assignment
            JOIN "umbracoNode" memberGroup ON memberGroup."id" = assignment."MemberGroup"
            WHERE memberGroup."nodeObjectType" = {Constants.ObjectTypes.MemberGroup}
                AND {dialect.EqualsIgnoringCase(SqlBuilder.Raw("memberGroup.\"text\""), groupName)})
        """);

    public static SqlBuilder Username(string text, StringPropertyMatchType matchType, ISqlDialect dialect)
    {
        var column = SqlBuilder.Raw("m.\"LoginName\"");
        var escaped = LikePattern.Escape(text);
        return matchType switch
        {
            StringPropertyMatchType.Exact => dialect.EqualsIgnoringCase(column, text),
            StringPropertyMatchType.Contains => dialect.Like(column, $"%{escaped}%"),
            StringPropertyMatchType.StartsWith => dialect.Like(column, $"{escaped}%"),
            StringPropertyMatchType.EndsWith => dialect.Like(column, $"%{escaped}"),
            StringPropertyMatchType.Wildcard => dialect.Like(column, text.Replace('*', '%')),
            _ => throw new ArgumentOutOfRangeException(nameof(matchType), matchType, "Unknown way to match a user name."),
        };
    }

    /// <summary>Holds for members that have a value for which the condition holds.</summary>
    public static SqlBuilder OnProperty(SqlBuilder condition) => SqlBuilder.Of($"""
        EXISTS (SELECT 1 FROM "umbracoPropertyData" value
            JOIN "cmsPropertyType" propertyType ON propertyType."id" = value."propertyTypeId"
            WHERE value."versionId" = v."id" AND {condition})
        """);

    public static SqlBuilder? Matching(MemberFilter filter, ISqlDialect dialect)
    {
        var sql = new SqlBuilder();
        void And(SqlBuilder condition) => sql.AppendIf(!sql.IsEmpty, SqlBuilder.Raw(" AND ")).Append(condition);

        if (filter.MemberTypeId is { } typeKey)
        {
            And($"""c."contentTypeId" IN (SELECT "id" FROM "umbracoNode" WHERE "uniqueId" = {typeKey})""");
        }

        if (!string.IsNullOrWhiteSpace(filter.MemberGroupName))
        {
            And(InGroup(filter.MemberGroupName, dialect));
        }

        if (filter.IsApproved is { } approved)
        {
            And($"""m."isApproved" = {approved}""");
        }

        if (filter.IsLockedOut is { } lockedOut)
        {
            And($"""COALESCE(m."isLockedOut", {false}) = {lockedOut}""");
        }

        if (!string.IsNullOrEmpty(filter.Filter))
        {
            And(Text(filter.Filter, dialect));
        }

        return sql.IsEmpty ? null : sql;
    }

    private static SqlBuilder Text(string text, ISqlDialect dialect)
    {
        var pattern = $"%{LikePattern.Escape(text)}%";
        var sql = SqlBuilder.Of($"""
            ({dialect.Like(SqlBuilder.Raw("n.\"text\""), pattern)} OR {dialect.Like(SqlBuilder.Raw("m.\"Email\""), pattern)}
                OR {dialect.Like(SqlBuilder.Raw("m.\"LoginName\""), pattern)}
            """);
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var id))
        {
            sql.Append($" OR n.\"id\" = {id}");
        }

        if (Guid.TryParse(text, out var key))
        {
            sql.Append($" OR n.\"uniqueId\" = {key}");
        }

        return sql.Append(SqlBuilder.Raw(")"));
    }
}
