namespace UmbrellaSite.Website.Lists;

/// <summary>The row of letters above a list, with the number of entries for each.</summary>
internal sealed record AlphabetLinks(IReadOnlyList<(string Letter, int Count)> Letters)
{
    public static AlphabetLinks Of<T>(IEnumerable<LetterGroup<T>> groups) => new([.. groups.Select(group => (group.Letter, group.Entries.Count))]);
}
