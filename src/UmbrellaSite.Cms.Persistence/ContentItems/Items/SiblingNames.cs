using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Keeps the names of the nodes under one parent apart.</summary>
internal sealed class SiblingNames(IScopeAccessor scopes)
{
    public string MakeUnique(string name, int parentId, int ownId, Guid objectType)
    {
        var database = scopes.Database();
        var similar = database.Query(
            $"""
            SELECT n."text" FROM "umbracoNode" n
            WHERE n."parentId" = {parentId} AND n."nodeObjectType" = {objectType} AND n."id" <> {ownId}
                AND {StartsWith("n.\"text\"", UniqueName.Stem(name), database.Dialect)}
            """,
            row => row.String(0));
        return UniqueName.Among(name, similar);
    }

    /// <summary>Case-insensitive; the database may find a few more names than the comparison in memory would.</summary>
    public static SqlBuilder StartsWith(string column, string prefix, ISqlDialect dialect) =>
        dialect.Like(SqlBuilder.Raw(column), LikePattern.Escape(prefix) + "%");
}
