using UmbrellaSite.Website.Lists;

namespace UmbrellaSite.Website.Searching.Answers;

/// <summary>What an address asks of the search; nothing of it is trusted.</summary>
/// <param name="Address">What the search understood of it, for links.</param>
/// <param name="Filters">One value for each chosen facet.</param>
internal sealed record SearchRequest(ListRequest Address, string Text, IReadOnlyDictionary<string, string> Filters, bool IsExact)
{
    public const string TextParameter = "q";
    public const string ExactParameter = "genau";
    public const int MostPages = 50;

    private const string Yes = "1";

    public bool IsEmpty => Text.Length == 0 && Filters.Count == 0;

    /// <summary>From 1; null where the address names no page that could exist.</summary>
    public int? Page => Address.Page is { } page and <= MostPages ? page : null;

    public static SearchRequest Of(ListRequest asked)
    {
        var known = asked.Only(SearchFacets.All.Append(TextParameter).Append(ExactParameter));
        var chosen = known.Chosen.Where(parameter => parameter.Key is not (ListRequest.TextParameter or ListRequest.PlaceParameter)).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var filters = SearchFacets.All
            .Where(facet => chosen.GetValueOrDefault(facet) is { } value && IsPossible(facet, value.Trim()))
            .ToDictionary(facet => facet, facet => chosen[facet].Trim(), StringComparer.Ordinal);
        var text = (chosen.GetValueOrDefault(TextParameter) ?? string.Empty).Trim();
        return new SearchRequest(known with { Chosen = chosen }, text, filters, chosen.GetValueOrDefault(ExactParameter) == Yes);
    }

    private static bool IsPossible(string facet, string value) =>
        value.Length is > 0 and <= SearchFacets.LongestValue && (facet != SearchFacets.Type || SearchTypes.All.Contains(value, StringComparer.Ordinal));

    /// <summary>The same filters, another text.</summary>
    public string For(string text) => Address.With((TextParameter, text), (ExactParameter, null), (ListRequest.PageParameter, null));

    public string Exactly() => Address.With((ExactParameter, Yes), (ListRequest.PageParameter, null));

    public string Narrowed(string facet, string? value) => Address.With((facet, value), (ListRequest.PageParameter, null));

    public string On(int page) => Address.With((ListRequest.PageParameter, page == 1 ? null : $"{page}"));

    /// <summary>The same text without filters.</summary>
    public string Everywhere() => Address.With([.. SearchFacets.All.Append(ListRequest.PageParameter).Select(facet => (facet, (string?)null))]);
}
