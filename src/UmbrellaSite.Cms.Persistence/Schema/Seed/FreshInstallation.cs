using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The rows of a new Umbraco, written so that each finds what it refers to.</summary>
internal static class FreshInstallation
{
    public static void WriteTo(ISqlDatabase database, FirstUser user, DateTime now)
    {
        FirstUserSeed.WriteTo(database, user, now);
        TreeSeeds.WriteTo(database, now);
        LockSeeds.WriteTo(database);
        SiteSeeds.WriteTo(database, now);
        DataTypeSeeds.WriteTo(database, now);
        MediaTypeSeeds.WriteTo(database, now);
        MemberTypeSeed.WriteTo(database, now);
        RelationTypeSeed.WriteTo(database);
        UserGroupSeeds.WriteTo(database, now);
        FirstUserSeed.WriteGroupsTo(database);
    }
}
