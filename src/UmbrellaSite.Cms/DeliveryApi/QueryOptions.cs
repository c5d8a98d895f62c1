using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>What the address of a query says.</summary>
internal sealed record QueryOptions(string? Fetch, IReadOnlyList<string> Filters, IReadOnlyList<string> Sorts, IReadOnlyList<Guid> Keys, int Skip, int Take)
{
    private const int TakeUnlessSaid = 10;

    /// <returns>Null when skip or take is no number from zero.</returns>
    public static QueryOptions? Of(IQueryCollection query) =>
        Number(query["skip"], 0) is { } skip && Number(query["take"], TakeUnlessSaid) is { } take
            ? new QueryOptions(
                query["fetch"],
                Texts(query["filter"]),
                Texts(query["sort"]),
                [.. query["id"].Select(id => Guid.TryParse(id, out var key) ? key : (Guid?)null).OfType<Guid>()],
                skip,
                take)
            : null;

    private static IReadOnlyList<string> Texts(IEnumerable<string?> values) => [.. values.OfType<string>()];

    private static int? Number(string? text, int unlessSaid) => string.IsNullOrEmpty(text) ? unlessSaid
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
