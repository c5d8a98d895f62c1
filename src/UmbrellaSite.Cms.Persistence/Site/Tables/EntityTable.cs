using UmbrellaSite.Cms.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Tables;

/// <summary>How the rows of one kind of entity are selected.</summary>
/// <param name="Select">The columns, in the order in which they are read.</param>
/// <param name="From">The table, with its joins.</param>
/// <param name="Columns">Must have the property <c>Id</c>.</param>
internal sealed record EntityTable<TEntity>(
    string Select,
    string From,
    ColumnMap Columns,
    string OrderBy,
    Func<Row, TEntity> Read);
