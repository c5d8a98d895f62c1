namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Notes what content is looked at by code that somebody wants to know it of.</summary>
internal sealed class ContentReads
{
    private readonly AsyncLocal<ReadLog?> _current = new();

    /// <summary>Notes into the log that is open here, if there is one.</summary>
    public void Note(Guid key) => _current.Value?.Add(key);

    public void Note(ReadLog reads) => _current.Value?.Add(reads);

    /// <summary>Opens a log, until it is disposed, for what the code that runs from here looks at.</summary>
    public Recording Record()
    {
        var outer = _current.Value;
        var log = new ReadLog(outer);
        _current.Value = log;
        return new Recording(this, log, outer);
    }

    internal readonly struct Recording(ContentReads reads, ReadLog log, ReadLog? outer) : IDisposable
    {
        public ReadLog Log => log;

        public void Dispose() => reads._current.Value = outer;
    }
}
