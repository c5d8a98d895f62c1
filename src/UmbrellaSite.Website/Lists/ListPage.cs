using Microsoft.AspNetCore.Http;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Lists;

/// <summary>The form above a list and what surrounds its entries.</summary>
internal abstract record ListPage
{
    public required ListRequest Request { get; init; }

    public ListProblem Problem { get; init; }

    /// <summary>Null in lists that have nothing to do with places.</summary>
    public PlaceAnswer? Place { get; init; }

    public int Total { get; init; }

    public IReadOnlyList<Filter> Filters { get; init; } = [];

    public IReadOnlyList<ActiveFilter> Active { get; init; } = [];

    public IReadOnlyList<PageLink> Pages { get; init; } = [];

    public string Text => Request.Text;

    public int StatusCode => Problem switch
    {
        ListProblem.None when Place is { IsUnknown: true } => StatusCodes.Status404NotFound,
        ListProblem.None => StatusCodes.Status200OK,
        ListProblem.NoSuchPage => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status400BadRequest,
    };
}
