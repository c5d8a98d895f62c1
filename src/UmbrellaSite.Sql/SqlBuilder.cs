using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace UmbrellaSite.Sql;

/// <summary>
/// An SQL statement written as an interpolated string. Whatever stands in braces becomes a parameter, never text:
/// a value one parameter, a collection as many as it has items (<c>IN ({ids})</c>), another
/// <see cref="SqlBuilder"/> is spliced in with its own parameters.
/// </summary>
/// <remarks>
/// Kept in pieces, because the same statement runs thousands of times: its text is looked up in
/// <see cref="StatementCache"/> without ever becoming a string.
/// </remarks>
[InterpolatedStringHandler]
public sealed class SqlBuilder
{
    private const string ParameterPrefix = "@p";

    // Null stands for the next parameter.
    private readonly List<string?> _pieces;
    private readonly List<object?> _parameters;

    public SqlBuilder(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _pieces = new List<string?>((2 * formattedCount) + 1);
        _parameters = new List<object?>(formattedCount);
    }

    public SqlBuilder()
        : this(0, 0)
    {
    }

    public string Text => string.Create(Length, this, (text, sql) => sql.CopyTo(text));

    /// <summary>Values in the order of their names <c>@p0</c>, <c>@p1</c> …</summary>
    public IReadOnlyList<object?> Parameters => _parameters;

    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>The number of characters of <see cref="Text"/>.</summary>
    internal int Length
    {
        get
        {
            var (length, parameter) = (0, 0);
            foreach (var piece in _pieces)
            {
                length += piece?.Length ?? ParameterPrefix.Length + Digits(parameter++);
            }

            return length;
        }
    }

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

    public void AppendLiteral(string value)
    {
        if (value.Length > 0)
        {
            _pieces.Add(value);
        }
    }

    public void AppendFormatted(SqlBuilder sql)
    {
        _pieces.AddRange(sql._pieces);
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

    internal void CopyTo(Span<char> text)
    {
        var parameter = 0;
        foreach (var piece in _pieces)
        {
            var written = (piece ?? ParameterPrefix).Length;
            (piece ?? ParameterPrefix).CopyTo(text);
            text = text[written..];
            if (piece is null)
            {
                parameter++.TryFormat(text, out var digits, default, CultureInfo.InvariantCulture);
                text = text[digits..];
            }
        }
    }

    private static int Digits(int number) => number < 10 ? 1 : 1 + Digits(number / 10);

    private void AppendItems(IEnumerable items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                _pieces.Add(",");
            }

            AppendParameter(item);
            first = false;
        }

        if (first)
        {
            // IN () is not SQL everywhere; a comparison with NULL is never true.
            _pieces.Add("NULL");
        }
    }

    private void AppendParameter(object? value)
    {
        _pieces.Add(null);
        _parameters.Add(value);
    }
}
