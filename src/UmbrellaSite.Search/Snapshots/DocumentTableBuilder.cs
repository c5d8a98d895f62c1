namespace UmbrellaSite.Search.Snapshots;

/// <summary>Changes the table, document by document, and gives out numbers for new ones. Belongs to whoever writes.</summary>
internal sealed class DocumentTableBuilder
{
    private readonly Dictionary<string, FacetColumnBuilder> _facets = new(StringComparer.Ordinal);
    private readonly Stack<int> _free = [];
    private float[] _importance = [];
    private int[] _days = [];
    private bool[] _suggested = [];
    private byte[] _titleLengths = [];
    private uint[] _firstWords = [];
    private int _next = 1;
    private int _count;

    /// <summary>The number of a document that there was not before.</summary>
    public int NextId() => _free.TryPop(out var free) ? free : _next++;

    public void Set(int id, DocumentRow row, IEnumerable<KeyValuePair<string, string[]>> facets)
    {
        Grow(id);
        _count += _importance[id] > 0 ? 0 : 1;
        _importance[id] = row.Importance;
        _days[id] = row.Day ?? DocumentTable.NoDay;
        _suggested[id] = row.IsSuggested;
        _titleLengths[id] = (byte)Math.Min(byte.MaxValue, row.TitleLength);
        _firstWords[id] = row.FirstWord;
        SetFacets(id, facets);
    }

    public void Remove(int id)
    {
        if (id < _importance.Length && _importance[id] > 0)
        {
            _count--;
            _importance[id] = 0;
            SetFacets(id, []);
            _free.Push(id);
        }
    }

    /// <summary>After rows were set from an existing index: the numbers between them may be given out.</summary>
    public void FindFree()
    {
        for (var id = _next - 1; id > 0; id--)
        {
            if (_importance[id] == 0)
            {
                _free.Push(id);
            }
        }
    }

    public DocumentTable Build() => new()
    {
        Importance = [.. _importance.AsSpan(0, Math.Min(_next, _importance.Length))],
        Days = [.. _days],
        Suggested = [.. _suggested],
        TitleLengths = [.. _titleLengths],
        FirstWords = [.. _firstWords],
        Facets = _facets.ToDictionary(facet => facet.Key, facet => facet.Value.Build(), StringComparer.Ordinal),
        Count = _count,
    };

    private void Grow(int id)
    {
        _next = Math.Max(_next, id + 1);
        if (id < _importance.Length)
        {
            return;
        }

        var size = id + (id / 8) + 16;
        Array.Resize(ref _importance, size);
        Array.Resize(ref _days, size);
        Array.Resize(ref _suggested, size);
        Array.Resize(ref _titleLengths, size);
        Array.Resize(ref _firstWords, size);
    }

    private void SetFacets(int id, IEnumerable<KeyValuePair<string, string[]>> facets)
    {
        foreach (var facet in _facets.Values)
        {
            facet.Set(id, []);
        }

        foreach (var (name, values) in facets)
        {
            if (!_facets.TryGetValue(name, out var facet))
            {
                _facets[name] = facet = new FacetColumnBuilder();
            }

            facet.Set(id, values);
        }
    }
}
