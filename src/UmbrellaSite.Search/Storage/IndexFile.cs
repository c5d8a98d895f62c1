using System.Collections.Concurrent;

namespace UmbrellaSite.Search.Storage;

/// <summary>A finished index file and the connections that read it. Readers in the middle of an answer may finish when it is closed.</summary>
internal sealed class IndexFile(string path) : IDisposable
{
    private const int MostIdle = 8;

    private readonly ConcurrentBag<ReadSession> _idle = [];
    private volatile bool _closed;

    public string Path => path;

    /// <summary>A connection that sees the index in this version and no other; null if there is a later one, or the file is closed.</summary>
    public ReadSession? Begin(long version)
    {
        if (_closed)
        {
            return null;
        }

        var session = _idle.TryTake(out var idle) ? idle : new ReadSession(this, SqliteFile.Open(path));
        var begun = false;
        try
        {
            begun = session.Begin(version);
        }
        finally
        {
            if (!begun)
            {
                session.Dispose();
            }
        }

        return begun ? session : null;
    }

    public void Return(ReadSession session)
    {
        if (_closed || session.IsBroken || _idle.Count >= MostIdle)
        {
            session.Close();
        }
        else
        {
            _idle.Add(session);
            CloseIdle(onlyIfClosed: true);
        }
    }

    public void Dispose()
    {
        _closed = true;
        CloseIdle(onlyIfClosed: false);
    }

    // Whoever returns a connection while the file is being closed may come after those were closed that were idle then.
    private void CloseIdle(bool onlyIfClosed)
    {
        while ((_closed || !onlyIfClosed) && _idle.TryTake(out var session))
        {
            session.Close();
        }
    }
}
