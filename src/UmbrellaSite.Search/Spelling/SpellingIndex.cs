namespace UmbrellaSite.Search.Spelling;

/// <summary>Finds the words of a vocabulary that a mistyped word may have meant. Immutable; make another when the vocabulary has changed.</summary>
public sealed class SpellingIndex
{
    private const int ShortestTolerated = 4;
    private const int ShortestOfTwoErrors = 6;
    private const int LongestTolerated = 60;

    // Bounds the time of a word whose beginning thousands share; the most frequent words are measured first.
    private const int MostMeasured = 4_000;

    private readonly string[] _words;
    private readonly int[] _frequencies;
    private readonly uint[] _hashes;
    private readonly int[] _wordOfHash;

    /// <param name="vocabulary">Folded words, as <see cref="Analysis.ITextAnalyzer.Fold"/> gives them, with how often they occur.</param>
    public SpellingIndex(IEnumerable<KeyValuePair<string, int>> vocabulary)
    {
        var sorted = vocabulary
            .Where(word => word.Key.Length is >= ShortestTolerated - 1 and <= LongestTolerated)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        _words = [.. sorted.Select(word => word.Key)];
        _frequencies = [.. sorted.Select(word => word.Value)];
        (_hashes, _wordOfHash) = Hashes(_words);
    }

    /// <summary>
    /// Words at one error from four letters on, at two from six; best first. Empty if the word itself is in the vocabulary, or nothing is near.
    /// </summary>
    /// <param name="folded">The word as typed, folded like the vocabulary.</param>
    /// <param name="most">How many suggestions at most.</param>
    public IReadOnlyList<SpellingSuggestion> Suggest(string folded, int most = 3)
    {
        if (folded.Length is < ShortestTolerated or > LongestTolerated)
        {
            return [];
        }

        var found = Near(folded, folded.Length >= ShortestOfTwoErrors ? 2 : 1);
        if (found.Exists(suggestion => suggestion.Distance == 0))
        {
            return [];
        }

        var sound = GermanSound.Of(folded);
        return [.. found.OrderBy(suggestion => Strangeness(suggestion, folded, sound)).ThenBy(suggestion => suggestion.Word, StringComparer.Ordinal).Take(most)];
    }

    // Each error counts one; the same sound takes half of it, another first letter adds half, ten times the frequency takes a third.
    private static double Strangeness(SpellingSuggestion suggestion, string typed, string sound) =>
        suggestion.Distance
        - (string.Equals(GermanSound.Of(suggestion.Word), sound, StringComparison.Ordinal) ? 0.5 : 0)
        + (suggestion.Word[0] == typed[0] ? 0 : 0.5)
        - (Math.Log10(1 + suggestion.Frequency) / 3);

    private static (uint[] Hashes, int[] Words) Hashes(string[] words)
    {
        var hashes = new List<uint>(words.Length * 16);
        var wordOf = new List<int>(words.Length * 16);
        Span<uint> ofWord = stackalloc uint[Deletions.Most];
        for (var word = 0; word < words.Length; word++)
        {
            var count = Deletions.Of(words[word], 2, ofWord);
            hashes.AddRange(ofWord[..count]);
            wordOf.AddRange(Enumerable.Repeat(word, count));
        }

        // One key of hash and word, so that the words of a hash stand in the order of their frequency.
        var keys = new ulong[hashes.Count];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = ((ulong)hashes[at] << 32) | (uint)wordOf[at];
        }

        Array.Sort(keys);
        return ([.. keys.Select(key => (uint)(key >> 32))], [.. keys.Select(key => (int)(uint)key)]);
    }

    private List<SpellingSuggestion> Near(string folded, int errors)
    {
        Span<uint> hashes = stackalloc uint[Deletions.Most];
        hashes = hashes[..Deletions.Of(folded, errors, hashes)];
        var seen = new HashSet<int>();
        var found = new List<SpellingSuggestion>();
        foreach (var hash in hashes)
        {
            Measure(hash, folded, errors, seen, found);
        }

        return found;
    }

    private void Measure(uint hash, string folded, int errors, HashSet<int> seen, List<SpellingSuggestion> found)
    {
        for (var at = FirstOf(hash); at < _hashes.Length && _hashes[at] == hash && seen.Count < MostMeasured; at++)
        {
            var word = _wordOfHash[at];
            if (Math.Abs(_words[word].Length - folded.Length) > errors || !seen.Add(word))
            {
                continue;
            }

            var distance = EditDistance.Within(folded, _words[word], errors);
            if (distance <= errors)
            {
                found.Add(new SpellingSuggestion(_words[word], distance, _frequencies[word]));
            }
        }
    }

    private int FirstOf(uint hash)
    {
        var (low, high) = (0, _hashes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
