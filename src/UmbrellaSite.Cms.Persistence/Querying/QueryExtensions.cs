using Umbraco.Cms.Core.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Querying;

internal static class QueryExtensions
{
    /// <summary>The query's conditions in SQL; null when the query is absent or without conditions.</summary>
    public static SqlBuilder? ToSql<T>(this IQuery<T>? query, ColumnMap columns, ISqlDialect dialect)
    {
        var sql = (query as Query<T>)?.ToSql(new ExpressionTranslator(columns.Column, dialect));
        return sql is null || sql.IsEmpty ? null : sql;
    }
}
