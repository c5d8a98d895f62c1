using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>The one version of items that are never published: media and members.</summary>
internal sealed class ItemVersions(IScopeAccessor scopes)
{
    public void Insert(IContentBase item) =>
        item.VersionId = scopes.Database().Insert("umbracoContentVersion", "id", $"""
            ("nodeId", "versionDate", "userId", "current", "text", "preventCleanup")
            VALUES ({item.Id}, {item.UpdateDate}, {NodeWriter.UserId(item.WriterId)}, {true}, {item.Name}, {false})
            """);

    public void Update(IContentBase item) => scopes.Database().Execute($"""
        UPDATE "umbracoContentVersion" SET "versionDate" = {item.UpdateDate}, "userId" = {NodeWriter.UserId(item.WriterId)},
            "current" = {true}, "text" = {item.Name}
        WHERE "id" = {item.VersionId}
        """);
}
