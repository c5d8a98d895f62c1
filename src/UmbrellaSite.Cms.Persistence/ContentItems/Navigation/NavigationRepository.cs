using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Navigation;

/// <summary>Reads the shape of a tree, parents before their children, for Core's navigation in memory.</summary>
internal sealed class NavigationRepository(IScopeAccessor scopes) : INavigationRepository
{
    private static readonly SqlBuilder Select = SqlBuilder.Raw("""
        SELECT n."id", n."uniqueId", type."uniqueId", n."parentId", n."sortOrder", n."trashed" FROM "umbracoNode" n
        JOIN "umbracoContent" c ON c."nodeId" = n."id"
        JOIN "umbracoNode" type ON type."id" = c."contentTypeId"
        """);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Nodes(objectTypeKey, trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Nodes(objectTypeKey, trashed: true);

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = scopes.Database().Scalar<string>($"""SELECT "path" FROM "umbracoNode" WHERE "uniqueId" = {key}""");
        return path is null ? [] : scopes.Database().Query(
            $"""
            {Select} WHERE n."id" IN ({path.Split(',').Select(int.Parse)}) AND n."nodeObjectType" = {objectTypeKey}
            ORDER BY n."level"
            """,
            Read);
    }

    private List<INavigationModel> Nodes(Guid objectType, bool trashed) => scopes.Database().Query(
        $"""
        {Select} WHERE n."nodeObjectType" = {objectType} AND n."trashed" = {trashed}
        ORDER BY n."level", n."parentId", n."sortOrder", n."id"
        """,
        Read);

    private static INavigationModel Read(Row row) => new NavigationRow
    {
        Id = row.Int(0),
        Key = row.Guid(1),
        ContentTypeKey = row.Guid(2),
        ParentId = row.Int(3),
        SortOrder = row.Int(4),
        Trashed = row.Bool(5),
    };
}
