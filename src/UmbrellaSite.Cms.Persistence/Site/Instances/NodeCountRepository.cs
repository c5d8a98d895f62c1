using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.Site.Instances;

/// <summary>How much a site holds, without what lies in the recycle bins.</summary>
internal sealed class NodeCountRepository(IScopeAccessor scopes) : INodeCountRepository
{
    public int GetNodeCount(Guid nodeType) => scopes.Database().Scalar<int>($"""
        SELECT COUNT(*) FROM "umbracoNode" WHERE "nodeObjectType" = {nodeType} AND "trashed" = {false}
        """);

    /// <summary>Files, not folders.</summary>
    public int GetMediaCount() => scopes.Database().Scalar<int>($"""
        SELECT COUNT(*) FROM "umbracoNode" n
        JOIN "umbracoContent" c ON c."nodeId" = n."id"
        JOIN "cmsContentType" t ON t."nodeId" = c."contentTypeId"
        WHERE n."nodeObjectType" = {Constants.ObjectTypes.Media} AND n."trashed" = {false}
            AND t."alias" <> {Constants.Conventions.MediaTypes.Folder}
        """);
}
