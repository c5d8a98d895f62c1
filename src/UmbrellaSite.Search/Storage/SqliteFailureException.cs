using SQLitePCL;

namespace UmbrellaSite.Search.Storage;

/// <summary>SQLite could not do what it was told.</summary>
internal sealed class SqliteFailureException(int code, string message) : Exception(message)
{
    private const int PrimaryCode = 0xff;

    /// <summary>The file is not, or no longer, what was written: damaged, truncated, unreadable or something else altogether.</summary>
    public bool IsDamage => (code & PrimaryCode) is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN or raw.SQLITE_FORMAT or raw.SQLITE_ERROR;
}
