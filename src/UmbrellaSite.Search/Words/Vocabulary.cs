namespace UmbrellaSite.Search.Words;

/// <summary>
/// The words that the documents of a culture are written with, folded, in ordinal order and packed: an index has tens of
/// thousands of them. Immutable.
/// </summary>
internal sealed class Vocabulary
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly int[] _titles;

    /// <param name="sorted">In ordinal order, each word once.</param>
    public Vocabulary(IReadOnlyCollection<VocabularyWord> sorted)
    {
        _letters = new char[sorted.Sum(word => word.Text.Length)];
        _starts = new int[sorted.Count + 1];
        _documents = new int[sorted.Count];
        _titles = new int[sorted.Count];
        var (index, at) = (0, 0);
        foreach (var word in sorted)
        {
            word.Text.CopyTo(_letters.AsSpan(at));
            at += word.Text.Length;
            (_documents[index], _titles[index]) = (word.Documents, word.Titles);
            _starts[++index] = at;
        }
    }

    public static Vocabulary Empty { get; } = new([]);

    public int Count => _documents.Length;

    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>How many documents have the word.</summary>
    public int Documents(int index) => _documents[index];

    /// <summary>How many titles have the word.</summary>
    public int Titles(int index) => _titles[index];

    public bool Contains(ReadOnlySpan<char> folded) => FirstFrom(folded) is var index && index < Count && this[index].SequenceEqual(folded);

    /// <summary>The words that begin like this.</summary>
    public Range WithPrefix(ReadOnlySpan<char> folded)
    {
        var first = FirstFrom(folded);
        var (low, high) = (first, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = this[middle].StartsWith(folded) ? (middle + 1, high) : (low, middle);
        }

        return first..low;
    }

    /// <summary>Another vocabulary with other numbers of documents; words that none has any more are left out.</summary>
    public Vocabulary With(IReadOnlyDictionary<string, WordChange> changes)
    {
        var words = new List<VocabularyWord>(Count + changes.Count);
        var pending = changes.OrderBy(change => change.Key, StringComparer.Ordinal).ToList();
        var next = 0;
        for (var index = 0; index < Count; index++)
        {
            for (; next < pending.Count && this[index].SequenceCompareTo(pending[next].Key) > 0; next++)
            {
                Add(words, pending[next].Key, 0, 0, pending[next].Value);
            }

            var change = next < pending.Count && this[index].SequenceEqual(pending[next].Key) ? pending[next++].Value : default;
            Add(words, this[index].ToString(), _documents[index], _titles[index], change);
        }

        pending.Skip(next).ToList().ForEach(change => Add(words, change.Key, 0, 0, change.Value));
        return new Vocabulary(words);
    }

    private static void Add(List<VocabularyWord> words, string text, int documents, int titles, WordChange change)
    {
        if (documents + change.Documents > 0)
        {
            words.Add(new VocabularyWord(text, documents + change.Documents, Math.Max(0, titles + change.Titles)));
        }
    }

    private int FirstFrom(ReadOnlySpan<char> folded)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = this[middle].SequenceCompareTo(folded) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
