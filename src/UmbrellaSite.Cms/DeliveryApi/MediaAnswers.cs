using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.Cms.DeliveryApi;

internal sealed class MediaAnswers(IApiMediaQueryService query, IPublishedMediaCache media, ApiMediaItems items)
{
    public IResult Query(QueryOptions options)
    {
        var found = query.ExecuteQuery(options.Fetch, options.Filters, options.Sorts, options.Skip, options.Take);
        return found.Success ? DeliveryJson.Page(found.Result.Total, All(found.Result.Items)) : Problem(found.Status);
    }

    public IResult ByKey(Guid key) => Item(media.GetById(key));

    public IResult ByPath(string? path) => Item(query.GetByPath(Uri.UnescapeDataString(path ?? string.Empty)));

    public IResult ByKeys(QueryOptions options) => DeliveryJson.Of(All(options.Keys).ToArray());

    private IEnumerable<object> All(IEnumerable<Guid> keys) => keys.Select(key => media.GetById(key)).OfType<IPublishedContent>().Select(items.Response);

    private IResult Item(IPublishedContent? item) => item is null ? Results.NotFound() : DeliveryJson.Of(items.Response(item));

    private static IResult Problem(ApiMediaQueryOperationStatus status)
    {
        var (title, detail) = status switch
        {
            ApiMediaQueryOperationStatus.FilterOptionNotFound => ("Filter option not found", "One of the attempted 'filter' options does not exist"),
            ApiMediaQueryOperationStatus.SortOptionNotFound => ("Sort option not found", "One of the attempted 'sort' options does not exist"),
            _ => ("Selector option not found", "The attempted 'fetch' option does not exist"),
        };
        return Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: title);
    }
}
