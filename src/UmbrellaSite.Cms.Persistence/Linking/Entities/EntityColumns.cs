using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

/// <summary>Which columns of <c>umbracoNode</c> (called <c>n</c>) look-ups of entities may filter and order by.</summary>
internal static class EntityColumns
{
    public static readonly ColumnMap Filter = new()
    {
        ["Id"] = "n.\"id\"",
        ["Key"] = "n.\"uniqueId\"",
        ["ParentId"] = "n.\"parentId\"",
        ["Level"] = "n.\"level\"",
        ["Path"] = "n.\"path\"",
        ["SortOrder"] = "n.\"sortOrder\"",
        ["Trashed"] = "n.\"trashed\"",
        ["CreatorId"] = "n.\"nodeUser\"",
        ["Name"] = "n.\"text\"",
        ["CreateDate"] = "n.\"createDate\"",
        ["NodeObjectType"] = "n.\"nodeObjectType\"",
    };

    // Callers name either the model's property or, as Umbraco's own trees do, the column.
    private static readonly ColumnMap Order = new(Filter)
    {
        ["NodeId"] = "n.\"id\"",
        ["UniqueId"] = "n.\"uniqueId\"",
        ["NodeUser"] = "n.\"nodeUser\"",
        ["UserId"] = "n.\"nodeUser\"",
        ["Text"] = "n.\"text\"",
    };

    /// <summary>
    /// For conditions of a query. Nearly everything is of one kind and not in the recycle bin, so that the indexes on
    /// these two would lead through the whole table.
    /// </summary>
    public static ColumnMap Selective(ISqlDialect dialect) => new(Filter)
    {
        ["Trashed"] = dialect.WithoutIndex(SqlBuilder.Raw(Filter["Trashed"])).Text,
        ["NodeObjectType"] = dialect.WithoutIndex(SqlBuilder.Raw(Filter["NodeObjectType"])).Text,
    };

    /// <summary>The columns to order by, ended by the id so that equal values keep one order over all pages.</summary>
    public static SqlBuilder OrderBy(Ordering? ordering, ISqlDialect dialect)
    {
        if (ordering is null || ordering.IsEmpty)
        {
            return SqlBuilder.Of($"""{dialect.WithoutIndex(SqlBuilder.Raw("n.\"sortOrder\""))}, n."id" """);
        }

        var sql = new SqlBuilder();
        var direction = Umbraco.Cms.Core.Direction.Ascending;
        for (var part = ordering; part is { OrderBy: not null }; part = part.Next)
        {
            direction = part.Direction;
            sql.Append(dialect.WithoutIndex(Order.Column(part.OrderBy!))).Append(Suffix(direction)).Append(SqlBuilder.Raw(", "));
        }

        return sql.Append(SqlBuilder.Raw("n.\"id\"")).Append(Suffix(direction));
    }

    private static SqlBuilder Suffix(Umbraco.Cms.Core.Direction direction) =>
        SqlBuilder.Raw(direction == Umbraco.Cms.Core.Direction.Descending ? " DESC" : string.Empty);
}
