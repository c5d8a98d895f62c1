using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Lists;

/// <summary>Groups entries by their letters, in the order of German dictionaries.</summary>
internal static class Alphabet
{
    private static readonly IReadOnlyList<string> _letters = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>All letters from A to Z, then what begins otherwise.</summary>
    public static IReadOnlyList<LetterGroup<T>> Of<T>(IEnumerable<T> entries)
        where T : Entry
    {
        var byLetter = entries.ToLookup(entry => GermanOrder.Letter(entry.Name), StringComparer.Ordinal);
        var others = byLetter.Select(group => group.Key).Except(_letters, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. _letters.Concat(others).Select(letter => new LetterGroup<T>(letter, [.. byLetter[letter]]))];
    }
}
