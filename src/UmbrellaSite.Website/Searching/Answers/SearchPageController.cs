using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Searching.Answers;

internal sealed class SearchPageController(SearchViews views) : PageController
{
    public ViewResult Index(SearchPage page)
    {
        var request = SearchRequest.Of(ListRequest);
        HttpContext.Features.Set(request.Address);

        // What somebody searches for is nobody else's business: not even a cache of his own keeps it.
        Response.Headers.CacheControl = request.IsEmpty ? "no-cache" : "no-store";
        if (request.Page is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            request = request with { Address = request.Address with { Chosen = new Dictionary<string, string>() }, Text = string.Empty, Filters = new Dictionary<string, string>() };
        }

        var view = views.Build(page, request);
        if (view.Results is { IsBeyondEnd: true })
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page(view);
    }
}
