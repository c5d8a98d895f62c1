using UmbrellaSite.Search.Storage;

namespace UmbrellaSite.Search.Snapshots;

/// <summary>The index in one version: what is in memory, and the file that belongs to it. Immutable, but for what is remembered of answers.</summary>
internal sealed class IndexSnapshot(IndexFile file, long version, IReadOnlyDictionary<string, CultureSnapshot> cultures, AnswerCache answers)
{
    public long Version => version;

    /// <summary>By name, capitals and small letters alike.</summary>
    public IReadOnlyDictionary<string, CultureSnapshot> Cultures => cultures;

    public AnswerCache Answers => answers;

    /// <summary>Reads from the file in this version.</summary>
    /// <exception cref="VersionReplacedException">There is a later version; ask that.</exception>
    public T Read<T>(Func<ReadSession, T> read)
    {
        using var session = file.Begin(version) ?? throw new VersionReplacedException();
        var done = false;
        try
        {
            var answer = read(session);
            done = true;
            return answer;
        }
        finally
        {
            if (!done)
            {
                session.Fail();
            }
        }
    }
}
