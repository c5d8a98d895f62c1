using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Deletes versions with their values. Whether they may go is for the caller to know.</summary>
internal sealed class VersionDeletion(IScopeAccessor scopes)
{
    public void Delete(IEnumerable<int> versionIds)
    {
        foreach (var batch in IdBatches.Of(versionIds))
        {
            scopes.Database().Execute($"""DELETE FROM "umbracoPropertyData" WHERE "versionId" IN ({batch})""");
            scopes.Database().Execute($"""DELETE FROM "umbracoContentVersionCultureVariation" WHERE "versionId" IN ({batch})""");
            scopes.Database().Execute($"""DELETE FROM "umbracoDocumentVersion" WHERE "id" IN ({batch})""");
            scopes.Database().Execute($"""DELETE FROM "umbracoMediaVersion" WHERE "id" IN ({batch})""");
            scopes.Database().Execute($"""DELETE FROM "umbracoContentVersion" WHERE "id" IN ({batch})""");
        }
    }
}
