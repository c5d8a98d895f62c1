namespace UmbrellaSite.Cms.Persistence.Sql;

internal sealed class SqliteDialect : ISqlDialect
{
    public SqlBuilder Like(SqlBuilder column, string pattern) => SqlBuilder.Of($"{column} LIKE {pattern} ESCAPE '\\'");

    public SqlBuilder EqualsIgnoringCase(SqlBuilder column, string value) =>
        SqlBuilder.Of($"{column} = {value} COLLATE NOCASE");

    public SqlBuilder StartsWith(SqlBuilder column, string prefix) => prefix.Length == 0
        ? SqlBuilder.Of($"{column} IS NOT NULL")
        : SqlBuilder.Of($"({column} >= {prefix} AND {column} < {prefix[..^1] + (char)(prefix[^1] + 1)})");

    public SqlBuilder WithoutIndex(SqlBuilder column) => SqlBuilder.Of($"+{column}");
}
