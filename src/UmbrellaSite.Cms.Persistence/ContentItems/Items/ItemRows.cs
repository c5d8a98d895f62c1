using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Reads the rows of one kind of item.</summary>
internal sealed class ItemRows<TRow>(IScopeAccessor scopes, ItemKind kind, Func<Row, TRow> read)
    where TRow : IItemRow
{
    private readonly SqlBuilder _select = SqlBuilder.Raw($"SELECT {ItemRow.Columns}{kind.Columns} {From(kind.Tables)} {kind.RowTables}");
    private readonly SqlBuilder _selectIds = SqlBuilder.Raw($"SELECT n.\"id\" {From(kind.Tables)}");
    private readonly SqlBuilder _count = SqlBuilder.Raw($"SELECT COUNT(*) {From(kind.Tables)}");

    /// <summary>Current versions.</summary>
    public List<TRow> Current(SqlBuilder? condition, SqlBuilder? orderBy = null) =>
        scopes.Database().Query(Complete(_select, condition, orderBy), read);

    /// <summary>Versions of any age.</summary>
    public List<TRow> AnyVersion(SqlBuilder condition, SqlBuilder? orderBy = null) =>
        scopes.Database().Query(Complete(_select, condition, orderBy, currentOnly: false), read);

    public TRow? First(SqlBuilder condition) =>
        scopes.Database().QueryFirst(Complete(_select, condition, orderBy: null), read);

    public int Count(SqlBuilder? condition) =>
        scopes.Database().Scalar<int>(Complete(_count, condition, orderBy: null));

    /// <summary>
    /// A page in two steps: sorting narrow rows of all candidates first, then reading the wide ones of the page.
    /// </summary>
    public List<TRow> Page(SqlBuilder? condition, SqlBuilder? orderBy, long offset, int limit)
    {
        var ids = scopes.Database().Query(
            SqlBuilder.Of($"{Complete(_selectIds, condition, orderBy)} LIMIT {limit} OFFSET {offset}"),
            row => row.Int(0));
        return ByIds(ids);
    }

    /// <summary>In the order of the ids; those that do not exist are left out.</summary>
    public List<TRow> ByIds(IReadOnlyCollection<int> ids)
    {
        var rows = new Dictionary<int, TRow>(ids.Count);
        foreach (var batch in IdBatches.Of(ids))
        {
            foreach (var row in Current($"n.\"id\" IN ({batch})"))
            {
                rows[row.Item.Id] = row;
            }
        }

        return ids.Distinct().Where(rows.ContainsKey).Select(id => rows[id]).ToList();
    }

    private static string From(string tables) => $"""
        FROM "umbracoNode" n
        JOIN "umbracoContent" c ON c."nodeId" = n."id"
        JOIN "umbracoContentVersion" v ON v."nodeId" = n."id" {tables}
        """;

    private SqlBuilder Complete(SqlBuilder select, SqlBuilder? condition, SqlBuilder? orderBy, bool currentOnly = true)
    {
        // Whatever else is asked for narrows the search more than being current or of an object type does, which hold for
        // a whole tree.
        var dialect = scopes.Database().Dialect;
        var objectType = SqlBuilder.Raw("n.\"nodeObjectType\"");
        var sql = condition is null
            ? SqlBuilder.Of($"{select} WHERE {objectType} = {kind.ObjectType}")
            : SqlBuilder.Of($"{select} WHERE {dialect.WithoutIndex(objectType)} = {kind.ObjectType} AND ({condition})");
        sql.AppendIf(currentOnly, $" AND {dialect.WithoutIndex(SqlBuilder.Raw("v.\"current\""))} = {true}");
        return orderBy is null ? sql : sql.Append($" ORDER BY {orderBy}");
    }
}
