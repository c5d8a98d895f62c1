namespace UmbrellaSite.Website.Lists;

/// <summary>A list narrowed down, one page of it.</summary>
internal sealed record ListPageOf<T> : ListPage
{
    public IReadOnlyList<T> Items { get; init; } = [];

    /// <summary>The entries of all pages.</summary>
    public IReadOnlyList<T> All { get; init; } = [];
}
