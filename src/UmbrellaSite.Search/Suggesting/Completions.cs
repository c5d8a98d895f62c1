using UmbrellaSite.Search.Spelling;
using UmbrellaSite.Search.Words;

namespace UmbrellaSite.Search.Suggesting;

/// <summary>Words of a vocabulary that begin with what has been typed, or nearly so.</summary>
internal static class Completions
{
    private const int ShortestTolerated = 4;
    private const int ShortestOfTwoErrors = 8;

    /// <summary>Numbers of words; those of most titles first, then those of most pages.</summary>
    public static int[] Of(Vocabulary vocabulary, string typed, int most)
    {
        var (first, last) = Bounds(vocabulary.WithPrefix(typed));
        return first < last ? Best(vocabulary, first, last, most) : Nearly(vocabulary, typed, most);
    }

    private static int[] Best(Vocabulary vocabulary, int first, int last, int most)
    {
        var best = new PriorityQueue<int, (int Titles, int Documents)>(most + 1);
        for (var index = first; index < last; index++)
        {
            var rank = (vocabulary.Titles(index), vocabulary.Documents(index));
            if (best.Count < most)
            {
                best.Enqueue(index, rank);
            }
            else if (best.TryPeek(out _, out var least) && rank.CompareTo(least) > 0)
            {
                best.EnqueueDequeue(index, rank);
            }
        }

        var found = new int[best.Count];
        for (var at = found.Length - 1; at >= 0; at--)
        {
            found[at] = best.Dequeue();
        }

        return found;
    }

    // Few mistype the first letter, and looking at all words would take ten times as long.
    private static int[] Nearly(Vocabulary vocabulary, string typed, int most)
    {
        if (typed.Length < ShortestTolerated)
        {
            return [];
        }

        var errors = typed.Length >= ShortestOfTwoErrors ? 2 : 1;
        var letters = LetterSet.Of(typed);
        var (first, last) = Bounds(vocabulary.WithPrefix(typed.AsSpan(0, 1)));
        var near = new List<(int Index, int Distance)>();
        for (var index = first; index < last; index++)
        {
            if (LetterSet.LeastErrorsOfBeginning(letters, LetterSet.Of(vocabulary[index])) <= errors && PrefixDistance.Within(typed, vocabulary[index], errors) is var distance && distance <= errors)
            {
                near.Add((index, distance));
            }
        }

        return [.. near.OrderBy(word => word.Distance).ThenByDescending(word => vocabulary.Titles(word.Index)).ThenByDescending(word => vocabulary.Documents(word.Index)).Take(most).Select(word => word.Index)];
    }

    private static (int First, int Last) Bounds(Range range) => (range.Start.Value, range.End.Value);
}
