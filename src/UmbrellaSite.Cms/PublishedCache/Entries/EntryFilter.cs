using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>Restricts the items that are read to a few, up to <see cref="Most"/>.</summary>
internal sealed record EntryFilter(SqlBuilder Condition)
{
    public const int Most = 250;

    private static readonly int[] _lengths = [1, 10, Most];

    public static EntryFilter Keys(IReadOnlyList<Guid> keys) => new(SqlBuilder.Of($"""n."uniqueId" IN ({FillUp(keys)})"""));

    public static EntryFilter Ids(IReadOnlyList<int> ids) => new(SqlBuilder.Of($"""n."id" IN ({FillUp(ids)})"""));

    /// <summary>
    /// Brings a list to one of a few lengths by repeating its last item, because statements are prepared once for each text.
    /// </summary>
    public static List<T> FillUp<T>(IReadOnlyList<T> items)
    {
        var length = _lengths.First(candidate => candidate >= items.Count);
        return [.. items, .. Enumerable.Repeat(items[^1], length - items.Count)];
    }
}
