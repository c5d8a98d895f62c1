using System.Buffers;
using System.Text;
using SQLitePCL;

namespace UmbrellaSite.Search.Storage;

/// <summary>A prepared statement. Parameters count from 1, columns from 0, as in SQLite.</summary>
internal sealed class SqliteStatement(SqliteFile file, sqlite3_stmt statement) : IDisposable
{
    public SqliteStatement Bind(int parameter, long value)
    {
        raw.sqlite3_bind_int64(statement, parameter, value);
        return this;
    }

    public SqliteStatement Bind(int parameter, double value)
    {
        raw.sqlite3_bind_double(statement, parameter, value);
        return this;
    }

    // With its length: a text may hold the sign that ends texts in C.
    public SqliteStatement Bind(int parameter, string value)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        raw.sqlite3_bind_text(statement, parameter, bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return this;
    }

    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        raw.sqlite3_bind_blob(statement, parameter, value);
        return this;
    }

    /// <summary>Steps to the next row, and is ready to be bound again after the last.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(statement);
        return code switch
        {
            raw.SQLITE_ROW => true,
            raw.SQLITE_DONE => false,
            _ => throw file.Failure(code),
        };
    }

    public void Run()
    {
        while (Read())
        {
        }

        Dispose();
    }

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public double Double(int column) => raw.sqlite3_column_double(statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public int Int(int column) => raw.sqlite3_column_int(statement, column);

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public Guid Guid(int column) => Bytes(column) is { Length: 16 } bytes ? new Guid(bytes) : System.Guid.Empty;

    /// <summary>Not the end of the statement, only of its use: it stays prepared.</summary>
    public void Dispose()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }

    internal void Release() => statement.Dispose();
}
