using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Members who only exist at another identity provider and have no content item.</summary>
internal sealed class ExternalMemberRepository(IScopeAccessor scopes) : IExternalMemberRepository
{
    private static readonly SqlBuilder Select = SqlBuilder.Raw("""
        SELECT "id", "key", "email", "userName", "name", "isApproved", "isLockedOut", "lastLoginDate", "lastLockoutDate",
            "createDate", "updateDate", "securityStamp", "profileData"
        FROM "umbracoExternalMember"
        """);

    private ISqlDatabase Database => scopes.Database();

    public Task<ExternalMemberIdentity?> GetByKeyAsync(Guid key) =>
        Task.FromResult(Database.QueryFirst($"""{Select} WHERE "key" = {key}""", Read));

    public Task<ExternalMemberIdentity?> GetByEmailAsync(string email) => Task.FromResult(Database.QueryFirst(
        $"{Select} WHERE {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"email\""), email)}",
        Read));

    public Task<ExternalMemberIdentity?> GetByUsernameAsync(string username) => Task.FromResult(Database.QueryFirst(
        $"{Select} WHERE {Database.Dialect.EqualsIgnoringCase(SqlBuilder.Raw("\"userName\""), username)}",
        Read));

    public Task<PagedModel<ExternalMemberIdentity>> GetPagedAsync(int skip, int take)
    {
        var total = Database.Scalar<int>($"""SELECT COUNT(*) FROM "umbracoExternalMember" """);
        var members = Database.Query($"""{Select} ORDER BY "userName", "id" LIMIT {take} OFFSET {skip}""", Read);
        return Task.FromResult(new PagedModel<ExternalMemberIdentity>(total, members));
    }

    public Task<int> CreateAsync(ExternalMemberIdentity member)
    {
        member.Id = Database.Insert("umbracoExternalMember", "id", $"""
            ("key", "email", "userName", "name", "isApproved", "isLockedOut", "lastLoginDate", "lastLockoutDate",
                "createDate", "updateDate", "securityStamp", "profileData")
            VALUES ({member.Key}, {member.Email}, {member.UserName}, {member.Name}, {member.IsApproved}, {member.IsLockedOut},
                {member.LastLoginDate}, {member.LastLockoutDate}, {member.CreateDate}, {member.UpdateDate},
                {member.SecurityStamp}, {member.ProfileData})
            """);
        return Task.FromResult(member.Id);
    }

    public Task UpdateAsync(ExternalMemberIdentity member)
    {
        Database.Execute($"""
            UPDATE "umbracoExternalMember" SET "key" = {member.Key}, "email" = {member.Email}, "userName" = {member.UserName},
                "name" = {member.Name}, "isApproved" = {member.IsApproved}, "isLockedOut" = {member.IsLockedOut},
                "lastLoginDate" = {member.LastLoginDate}, "lastLockoutDate" = {member.LastLockoutDate},
                "createDate" = {member.CreateDate}, "updateDate" = {member.UpdateDate},
                "securityStamp" = {member.SecurityStamp}, "profileData" = {member.ProfileData}
            WHERE "id" = {member.Id}
            """);
        return Task.CompletedTask;
    }

    public Task UpdateLoginPropertiesAsync(ExternalMemberIdentity member)
    {
        Database.Execute($"""
            UPDATE "umbracoExternalMember"
            SET "lastLoginDate" = {member.LastLoginDate}, "securityStamp" = {member.SecurityStamp} WHERE "key" = {member.Key}
            """);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid key)
    {
        Database.Execute($"""
            DELETE FROM "umbracoExternalMember2MemberGroup"
            WHERE "externalMemberId" IN (SELECT "id" FROM "umbracoExternalMember" WHERE "key" = {key})
            """);
        Database.Execute($"""DELETE FROM "umbracoExternalMember" WHERE "key" = {key}""");
        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetRolesAsync(Guid memberKey) => Task.FromResult<IEnumerable<string>>(Database.Query(
        $"""
        SELECT memberGroup."text" FROM "umbracoExternalMember2MemberGroup" assignment
        JOIN "umbracoExternalMember" member ON member."id" = assignment."externalMemberId"
        JOIN "umbracoNode" memberGroup ON memberGroup."id" = assignment."memberGroupId"
        WHERE member."key" = {memberKey} AND memberGroup."nodeObjectType" = {Constants.ObjectTypes.MemberGroup}
            AND memberGroup."text" IS NOT NULL
        """,
        row => row.String(0)));

    public Task AssignRolesAsync(int externalMemberId, int[] memberGroupIds)
    {
        foreach (var groupId in memberGroupIds.Distinct())
        {
            Database.Execute($"""
                INSERT INTO "umbracoExternalMember2MemberGroup" ("externalMemberId", "memberGroupId")
                VALUES ({externalMemberId}, {groupId}) ON CONFLICT ("externalMemberId", "memberGroupId") DO NOTHING
                """);
        }

        return Task.CompletedTask;
    }

    public Task RemoveRolesAsync(int externalMemberId, int[] memberGroupIds)
    {
        Database.Execute($"""
            DELETE FROM "umbracoExternalMember2MemberGroup"
            WHERE "externalMemberId" = {externalMemberId} AND "memberGroupId" IN ({memberGroupIds})
            """);
        return Task.CompletedTask;
    }

    private static ExternalMemberIdentity Read(Row row) => new()
    {
        Id = row.Int(0),
        Key = row.Guid(1),
        Email = row.String(2),
        UserName = row.String(3),
        Name = row.StringOrNull(4),
        IsApproved = row.Bool(5),
        IsLockedOut = row.Bool(6),
        LastLoginDate = row.UtcDateOrNull(7),
        LastLockoutDate = row.UtcDateOrNull(8),
        CreateDate = row.UtcDate(9),
        UpdateDate = row.UtcDate(10),
        SecurityStamp = row.StringOrNull(11),
        ProfileData = row.StringOrNull(12),
    };
}
