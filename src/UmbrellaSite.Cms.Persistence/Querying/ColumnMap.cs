using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Querying;

/// <summary>Which column a model's property is kept in, as the repository's statements call it (<c>n."path"</c>).</summary>
internal sealed class ColumnMap : Dictionary<string, string>
{
    public ColumnMap()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>A map with more (or other) columns than the one it starts from.</summary>
    public ColumnMap(ColumnMap others)
        : base(others, StringComparer.OrdinalIgnoreCase)
    {
    }

    public SqlBuilder Column(string property) =>
        TryGetValue(property, out var column)
            ? SqlBuilder.Raw(column)
            : throw new NotSupportedException(
                $"A query cannot use the property '{property}': it is not kept in a column. Known are {string.Join(", ", Keys)}.");
}
