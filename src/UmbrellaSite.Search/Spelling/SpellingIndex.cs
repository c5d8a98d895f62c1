using System.Numerics;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Spelling;

/// <summary>
/// Finds the words of a vocabulary that a mistyped word may have meant. Every word of about the same length is looked at,
/// by the set of its letters: a few thousandths of a millisecond leave a few hundred to be measured, and eight bytes a
/// word are all that has to be kept. Immutable; make another when the vocabulary has changed.
/// </summary>
internal sealed class SpellingIndex
{
    private const int ShortestTolerated = 4;
    private const int ShortestOfTwoErrors = 6;
    private const int LongestTolerated = 60;

    private readonly Vocabulary _vocabulary;
    private readonly int[] _byLength;
    private readonly ulong[] _letters;
    private readonly int[] _firstOfLength = new int[LongestTolerated + 2];

    public SpellingIndex(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _byLength = [.. Enumerable.Range(0, vocabulary.Count).Where(index => vocabulary[index].Length is >= ShortestTolerated - 1 and <= LongestTolerated)];
        Array.Sort(_byLength, (one, other) => vocabulary[one].Length != vocabulary[other].Length ? vocabulary[one].Length.CompareTo(vocabulary[other].Length) : one.CompareTo(other));
        _letters = [.. _byLength.Select(index => LetterSet.Of(vocabulary[index]))];
        foreach (var index in _byLength)
        {
            _firstOfLength[vocabulary[index].Length + 1]++;
        }

        for (var length = 1; length < _firstOfLength.Length; length++)
        {
            _firstOfLength[length] += _firstOfLength[length - 1];
        }
    }

    /// <param name="vocabulary">Folded words, as <see cref="Analysis.ITextAnalyzer.Fold"/> gives them, with how often they occur.</param>
    public SpellingIndex(IEnumerable<KeyValuePair<string, int>> vocabulary)
        : this(new Vocabulary([.. vocabulary.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => new VocabularyWord(word.Key, word.Value, 0))]))
    {
    }

    /// <summary>
    /// Words at one error from four letters on, at two from six; best first. Empty if nothing is near.
    /// </summary>
    /// <param name="folded">The word as typed, folded like the vocabulary.</param>
    /// <param name="most">How many suggestions at most.</param>
    /// <param name="evenIfKnown">Other words, though the vocabulary has this one; otherwise that gives none.</param>
    public IReadOnlyList<SpellingSuggestion> Suggest(string folded, int most = 3, bool evenIfKnown = false)
    {
        if (folded.Length is < ShortestTolerated or > LongestTolerated || (!evenIfKnown && _vocabulary.Contains(folded)))
        {
            return [];
        }

        var sound = GermanSound.Of(folded);
        return [.. Near(folded, folded.Length >= ShortestOfTwoErrors ? 2 : 1)
            .OrderBy(suggestion => Strangeness(suggestion, folded, sound)).ThenBy(suggestion => suggestion.Word, StringComparer.Ordinal).Take(most)];
    }

    // Each error counts one; the same sound takes half of it, another first letter adds half, ten times the frequency takes a third.
    private static double Strangeness(SpellingSuggestion suggestion, string typed, string sound) =>
        suggestion.Distance
        - (string.Equals(GermanSound.Of(suggestion.Word), sound, StringComparison.Ordinal) ? 0.5 : 0)
        + (suggestion.Word[0] == typed[0] ? 0 : 0.5)
        - (Math.Log10(1 + suggestion.Frequency) / 3);

    private List<SpellingSuggestion> Near(string folded, int errors)
    {
        var found = new List<SpellingSuggestion>();
        var letters = LetterSet.Of(folded);
        for (var length = Math.Max(1, folded.Length - errors); length <= Math.Min(folded.Length + errors, LongestTolerated); length++)
        {
            var (lacking, added) = LetterSet.MostDifferent(errors, length - folded.Length);
            for (var at = _firstOfLength[length]; at < _firstOfLength[length + 1]; at++)
            {
                if (BitOperations.PopCount(letters & ~_letters[at]) <= lacking && BitOperations.PopCount(_letters[at] & ~letters) <= added)
                {
                    Measure(_byLength[at], folded, errors, found);
                }
            }
        }

        return found;
    }

    private void Measure(int index, string folded, int errors, List<SpellingSuggestion> found)
    {
        var distance = EditDistance.Within(folded, _vocabulary[index], errors);
        if (distance > 0 && distance <= errors)
        {
            found.Add(new SpellingSuggestion(_vocabulary[index].ToString(), distance, _vocabulary.Documents(index)));
        }
    }
}
