namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>
/// Which content somebody has looked at, in order to know what has to be made again when it changes. Beyond a certain
/// number it only remembers that it was too much to remember.
/// </summary>
/// <param name="outer">Who looks at this by looking at what is made here.</param>
internal sealed class ReadLog(ReadLog? outer)
{
    private const int Most = 1000;

    private readonly HashSet<Guid> _keys = [];

    public bool TooMany { get; private set; }

    public IReadOnlyCollection<Guid> Keys => _keys;

    public void Add(Guid key)
    {
        // Rendering is one flow of control, but nothing keeps a page from asking in parallel.
        lock (_keys)
        {
            if (TooMany || !_keys.Add(key))
            {
                return;
            }

            if (_keys.Count > Most)
            {
                Overflow();
            }
        }

        outer?.Add(key);
    }

    public void Add(ReadLog other)
    {
        foreach (var key in other._keys)
        {
            Add(key);
        }

        if (other.TooMany)
        {
            Overflow();
            outer?.Add(other);
        }
    }

    private void Overflow()
    {
        TooMany = true;
        _keys.Clear();
    }
}
