using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Which member is in which groups.</summary>
internal sealed class MemberGroupAssignments(IScopeAccessor scopes)
{
    public List<int> GroupsOf(int memberId) => scopes.Database().Query(
        $"""SELECT "MemberGroup" FROM "cmsMember2MemberGroup" WHERE "Member" = {memberId} ORDER BY "MemberGroup" """,
        row => row.Int(0));

    public List<int> GroupsOf(string username) => scopes.Database().Query(
        $"""
        SELECT DISTINCT assignment."MemberGroup" FROM "cmsMember2MemberGroup" assignment
        JOIN "cmsMember" m ON m."nodeId" = assignment."Member"
        WHERE {scopes.Database().Dialect.EqualsIgnoringCase(SqlBuilder.Raw("m.\"LoginName\""), username)}
        ORDER BY assignment."MemberGroup"
        """,
        row => row.Int(0));

    public void Add(IEnumerable<int> memberIds, IReadOnlyList<int> groupIds)
    {
        foreach (var memberId in memberIds.Distinct())
        {
            foreach (var groupId in groupIds)
            {
                scopes.Database().Execute($"""
                    INSERT INTO "cmsMember2MemberGroup" ("Member", "MemberGroup") VALUES ({memberId}, {groupId})
                    ON CONFLICT ("Member", "MemberGroup") DO NOTHING
                    """);
            }
        }
    }

    public void Remove(IEnumerable<int> memberIds, IReadOnlyList<int> groupIds)
    {
        foreach (var batch in IdBatches.Of(memberIds))
        {
            scopes.Database().Execute($"""
                DELETE FROM "cmsMember2MemberGroup" WHERE "Member" IN ({batch}) AND "MemberGroup" IN ({groupIds})
                """);
        }
    }

    public void RemoveAll(IEnumerable<int> memberIds)
    {
        foreach (var batch in IdBatches.Of(memberIds))
        {
            scopes.Database().Execute($"""DELETE FROM "cmsMember2MemberGroup" WHERE "Member" IN ({batch})""");
        }
    }

    public void RemoveGroup(int groupId)
    {
        scopes.Database().Execute($"""DELETE FROM "cmsMember2MemberGroup" WHERE "MemberGroup" = {groupId}""");
        scopes.Database().Execute($"""DELETE FROM "umbracoExternalMember2MemberGroup" WHERE "memberGroupId" = {groupId}""");
    }
}
