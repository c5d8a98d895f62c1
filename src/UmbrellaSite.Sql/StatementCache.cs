using System.Data.Common;
using System.Globalization;

namespace UmbrellaSite.Sql;

/// <summary>
/// The prepared statements of one open connection. Compiling a statement costs SQLite more than running it, and a save
/// runs the same dozen of statements every time. The least recently used one goes when there are too many: what ran once
/// (the installation) must not keep out what runs always.
/// </summary>
public sealed class StatementCache(DbConnection connection) : IDisposable
{
    private const int Capacity = 256;

    private const int OnTheStack = 2048;

    private readonly Dictionary<string, LinkedListNode<DbCommand>> _idle = new(StringComparer.Ordinal);
    private readonly LinkedList<DbCommand> _byUse = new();

    /// <summary>Takes the statement out of the cache, so that a nested use of the same text gets one of its own.</summary>
    public DbCommand Rent(SqlBuilder sql)
    {
        var command = Find(sql) ?? Create(sql.Text, sql.Parameters.Count);
        for (var index = 0; index < sql.Parameters.Count; index++)
        {
            command.Parameters[index].Value = sql.Parameters[index] ?? DBNull.Value;
        }

        return command;
    }

    public void Return(DbCommand command)
    {
        if (_idle.ContainsKey(command.CommandText))
        {
            command.Dispose();
            return;
        }

        if (_idle.Count >= Capacity)
        {
            Take(_byUse.Last!.Value.CommandText)!.Dispose();
        }

        _idle.Add(command.CommandText, _byUse.AddFirst(command));
    }

    /// <summary>Runs a statement without parameters.</summary>
    public void Execute(string text)
    {
        var command = Take(text) ?? Create(text, parameterCount: 0);
        try
        {
            command.ExecuteNonQuery();
        }
        finally
        {
            Return(command);
        }
    }

    public void Dispose()
    {
        foreach (var command in _byUse)
        {
            command.Dispose();
        }

        _idle.Clear();
        _byUse.Clear();
    }

    private DbCommand? Find(SqlBuilder sql)
    {
        var length = sql.Length;
        if (length > OnTheStack)
        {
            return Take(sql.Text);
        }

        Span<char> text = stackalloc char[OnTheStack];
        sql.CopyTo(text);
        return Take(text[..length]);
    }

    private DbCommand? Take(ReadOnlySpan<char> text)
    {
        if (!_idle.GetAlternateLookup<ReadOnlySpan<char>>().Remove(text, out _, out var node))
        {
            return null;
        }

        _byUse.Remove(node);
        return node.Value;
    }

    private DbCommand Create(string text, int parameterCount)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var index = 0; index < parameterCount; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + index.ToString(CultureInfo.InvariantCulture);
            command.Parameters.Add(parameter);
        }

        // Without this the driver compiles the text anew at each use.
        command.Prepare();
        return command;
    }
}
