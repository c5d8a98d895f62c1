using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace UmbrellaSite.Cms.Persistence.Sql;

/// <summary>
/// An SQL statement written as an interpolated string. Whatever stands in braces becomes a parameter, never text:
/// a value one parameter, a collection as many as it has items (<c>IN ({ids})</c>), another
/// <see cref="SqlBuilder"/> is spliced in with its own parameters.
/// </summary>
[InterpolatedStringHandler]
public sealed class SqlBuilder
{
    private readonly StringBuilder _text;
    private readonly List<object?> _parameters;

    public SqlBuilder(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (formattedCount * 4));
        _parameters = new List<object?>(formattedCount);
    }

    public SqlBuilder()
        : this(0, 0)
    {
    }

    public string Text => _text.ToString();

    /// <summary>Values in the order of their names <c>@p0</c>, <c>@p1</c> …</summary>
    public IReadOnlyList<object?> Parameters => _parameters;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>A fragment known at compile time or taken from a fixed list, such as a column name.</summary>
    public static SqlBuilder Raw(string text)
    {
        var sql = new SqlBuilder();
        sql.AppendLiteral(text);
        return sql;
    }

    public static SqlBuilder Of(SqlBuilder sql) => sql;

    public SqlBuilder Append(SqlBuilder sql)
    {
        AppendFormatted(sql);
        return this;
    }

    public SqlBuilder AppendIf(bool condition, SqlBuilder sql) => condition ? Append(sql) : this;

    /// <summary>Adds <c>WHERE</c> or <c>AND</c>, whichever fits, before the condition.</summary>
    public SqlBuilder And(SqlBuilder? condition, ref bool hasWhere)
    {
        if (condition is null || condition.IsEmpty)
        {
            return this;
        }

        AppendLiteral(hasWhere ? " AND (" : " WHERE (");
        AppendFormatted(condition);
        AppendLiteral(")");
        hasWhere = true;
        return this;
    }

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(SqlBuilder sql)
    {
        var text = sql._text.ToString();
        if (sql._parameters.Count == 0)
        {
            _text.Append(text);
            return;
        }

        AppendRenumbered(text);
        _parameters.AddRange(sql._parameters);
    }

    public void AppendFormatted<T>(T value)
    {
        if (value is IEnumerable items and not string and not byte[])
        {
            AppendItems(items);
            return;
        }

        AppendParameter(value);
    }

    private void AppendItems(IEnumerable items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                _text.Append(',');
            }

            AppendParameter(item);
            first = false;
        }

        if (first)
        {
            // IN () is not SQL everywhere; a comparison with NULL is never true.
            _text.Append("NULL");
        }
    }

    private void AppendParameter(object? value)
    {
        _text.Append("@p").Append(_parameters.Count.ToString(CultureInfo.InvariantCulture));
        _parameters.Add(value);
    }

    private void AppendRenumbered(string text)
    {
        var offset = _parameters.Count;
        var position = 0;
        while (true)
        {
            var marker = text.IndexOf("@p", position, StringComparison.Ordinal);
            if (marker < 0)
            {
                _text.Append(text, position, text.Length - position);
                return;
            }

            var end = marker + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var number = int.Parse(text.AsSpan(marker + 2, end - marker - 2), CultureInfo.InvariantCulture);
            _text.Append(text, position, marker - position)
                .Append("@p")
                .Append((number + offset).ToString(CultureInfo.InvariantCulture));
            position = end;
        }
    }
}
