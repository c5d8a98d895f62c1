namespace UmbrellaSite.Search.Spelling;

/// <summary>Damerau-Levenshtein distance, neighbours swapped counting once (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="most"/> + 1 if it is larger than that.</summary>
    public static int Within(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var width = other.Length + 1;
        Span<int> cells = width <= 100 ? stackalloc int[300] : new int[width * 3];
        var before = cells[..width];
        var last = cells[width..(2 * width)];
        var row = cells[(2 * width)..(3 * width)];
        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (var at = 0; at < one.Length; at++)
        {
            if (Fill(one, other, at, before, last, row) > most)
            {
                return most + 1;
            }

            var freed = before;
            before = last;
            last = row;
            row = freed;
        }

        return Math.Min(last[width - 1], most + 1);
    }

    // Returns the row's least distance: below it, the end cannot come.
    private static int Fill(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int at, Span<int> before, Span<int> last, Span<int> row)
    {
        var least = row[0] = at + 1;
        for (var column = 1; column < row.Length; column++)
        {
            var same = one[at] == other[column - 1];
            var cost = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + (same ? 0 : 1));
            if (at > 0 && column > 1 && one[at] == other[column - 2] && one[at - 1] == other[column - 1])
            {
                cost = Math.Min(cost, before[column - 2] + 1);
            }

            row[column] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }
}
