namespace UmbrellaSite.Cms.Persistence.Sql;

internal sealed class SqliteDialect : ISqlDialect
{
    public SqlBuilder Like(SqlBuilder column, string pattern) => SqlBuilder.Of($"{column} LIKE {pattern} ESCAPE '\\'");

    public SqlBuilder EqualsIgnoringCase(SqlBuilder column, string value) =>
        SqlBuilder.Of($"{column} = {value} COLLATE NOCASE");
}
