using UmbrellaSite.Search.Answering;
using UmbrellaSite.Search.Ranking;

namespace UmbrellaSite.Search.Storage;

/// <summary>A connection for one answer: what it reads belongs to one version of the index. Dispose of it to give it back.</summary>
internal sealed class ReadSession : IDisposable
{
    private readonly IndexFile _owner;
    private readonly SqliteFile _file;

    public ReadSession(IndexFile owner, SqliteFile file)
    {
        (_owner, _file) = (owner, file);
        file.Execute("PRAGMA query_only = 1; PRAGMA cache_size = -1000; PRAGMA temp_store = MEMORY");
    }

    /// <summary>Room to count in, kept with the connection so that there are never more than there are connections.</summary>
    public ScoreBoard Board { get; } = new();

    /// <summary>Room for what is found, likewise.</summary>
    public Found Found { get; } = new();

    /// <summary>Something failed on the way; the connection is not used again.</summary>
    public bool IsBroken { get; private set; }

    public SqliteStatement Statement(string sql) => _file.Statement(sql);

    public bool Begin(long version)
    {
        IsBroken = true;
        _file.Statement("BEGIN").Run();
        var same = _file.Scalar(IndexMeta.VersionQuery) == version;
        IsBroken = false;
        return same;
    }

    public void Fail() => IsBroken = true;

    public void Dispose()
    {
        if (!IsBroken)
        {
            End();
        }

        _owner.Return(this);
    }

    public void Close() => _file.Dispose();

    public void End() => _file.Statement("COMMIT").Run();
}
