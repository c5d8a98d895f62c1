namespace UmbrellaSite.Search.Snapshots;

/// <summary>Changes a facet's values, document by document.</summary>
internal sealed class FacetColumnBuilder
{
    private readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _combinations = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly List<int> _ends = [0];
    private readonly List<int> _valuesOf = [];
    private int[] _ofDocument = [];

    public void Set(int document, string[] values)
    {
        if (document >= _ofDocument.Length)
        {
            if (values.Length == 0)
            {
                return;
            }

            Array.Resize(ref _ofDocument, document + (document / 8) + 16);
        }

        _ofDocument[document] = Combination(values);
    }

    public FacetColumn Build() => new([.. _ofDocument], [.. _ends], [.. _valuesOf], [.. _values.OrderBy(value => value.Value).Select(value => value.Key)]);

    private int Combination(string[] values)
    {
        var key = string.Join('\u001f', values);
        if (!_combinations.TryGetValue(key, out var combination))
        {
            combination = _ends.Count;
            _combinations[key] = combination;
            _valuesOf.AddRange(values.Select(Value));
            _ends.Add(_valuesOf.Count);
        }

        return combination;
    }

    private int Value(string value)
    {
        if (!_values.TryGetValue(value, out var number))
        {
            _values[value] = number = _values.Count;
        }

        return number;
    }
}
