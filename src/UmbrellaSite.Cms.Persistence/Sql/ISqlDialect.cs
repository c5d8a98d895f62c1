namespace UmbrellaSite.Cms.Persistence.Sql;

/// <summary>
/// Where SQLite and PostgreSQL spell things differently. Everywhere else statements are standard SQL with every name in
/// double quotes, booleans and dates as parameters, and <c>LIMIT … OFFSET …</c>.
/// </summary>
public interface ISqlDialect
{
    /// <summary>Case-insensitive match of a column with <c>%</c> and <c>_</c> as wildcards and <c>\</c> as escape.</summary>
    SqlBuilder Like(SqlBuilder column, string pattern);

    /// <summary>Case-insensitive equality of a text column.</summary>
    SqlBuilder EqualsIgnoringCase(SqlBuilder column, string value);

    /// <summary>
    /// Whether a column of digits and punctuation, such as a path, begins with the text: a range that an index on the
    /// column answers. <see cref="Like"/> reads every row.
    /// </summary>
    SqlBuilder StartsWith(SqlBuilder column, string prefix);

    /// <summary>
    /// The column in a form that no index is used for, where the optimizer would prefer its index to a much more
    /// selective one.
    /// </summary>
    SqlBuilder WithoutIndex(SqlBuilder column);
}
