using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>
/// Restricts the items that are read. Lists are filled up to a few fixed lengths by repeating their last item, because
/// statements are prepared once for each text.
/// </summary>
internal sealed record EntryFilter(SqlBuilder? Condition)
{
    public const int MostKeys = 250;

    private static readonly int[] _lengths = [1, 10, MostKeys];

    public static EntryFilter All { get; } = new((SqlBuilder?)null);

    public static EntryFilter Keys(IReadOnlyList<Guid> keys) =>
        new(SqlBuilder.Of($"""n."uniqueId" IN ({FillUp(keys)})"""));

    public static EntryFilter Ids(IReadOnlyList<int> ids) =>
        new(SqlBuilder.Of($"""n."id" IN ({FillUp(ids)})"""));

    public static EntryFilter ContentTypes(IReadOnlyList<int> ids) =>
        new(SqlBuilder.Of($"""c."contentTypeId" IN ({ids})"""));

    private static List<T> FillUp<T>(IReadOnlyList<T> items)
    {
        var length = _lengths.First(candidate => candidate >= items.Count);
        return [.. items, .. Enumerable.Repeat(items[^1], length - items.Count)];
    }
}
