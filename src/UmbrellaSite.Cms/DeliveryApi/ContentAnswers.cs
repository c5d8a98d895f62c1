using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.Cms.DeliveryApi;

internal sealed class ContentAnswers(
    IApiContentQueryService query,
    IApiPublishedContentCache contents,
    IApiContentResponseBuilder builder,
    IApiContentPathResolver paths,
    IRequestRedirectService redirects,
    RequestHeaders headers,
    QueriedContent queried)
{
    private const string PreviewPath = "/" + Constants.DeliveryApi.Routing.PreviewContentPathPrefix;

    public IResult Query(QueryOptions options)
    {
        var found = query.ExecuteQuery(options.Fetch, options.Filters, options.Sorts, ProtectedAccess.None, options.Skip, options.Take);
        return found.Success
            ? DeliveryJson.Page(found.Result.Total, contents.GetByIds(found.Result.Items).Select(builder.Build).OfType<object>())
            : Problem(found.Status);
    }

    public IResult ByKey(Guid key) => Item(contents.GetById(key));

    public IResult ByKeys(QueryOptions options) =>
        DeliveryJson.Of(contents.GetByIds(options.Keys).Where(queried.IsOpen).Select(builder.Build).OfType<object>().ToArray());

    public IResult ByPath(string? path)
    {
        var asked = "/" + Uri.UnescapeDataString(path ?? string.Empty).TrimStart('/');
        var page = asked.StartsWith(PreviewPath, StringComparison.Ordinal) ? Previewed(asked) : paths.ResolveContentPath(asked);
        return page is null && redirects.GetRedirectRoute(asked) is { } route ? new RedirectedItem(route) : Item(page);
    }

    private IPublishedContent? Previewed(string path) =>
        headers.IsPreview() && Guid.TryParse(path.AsSpan(PreviewPath.Length).TrimEnd('/'), out var key) ? contents.GetById(key) : null;

    private IResult Item(IPublishedContent? page) =>
        page is null ? Results.NotFound()
        : !queried.IsOpen(page) ? Results.Unauthorized()
        : builder.Build(page) is { } item ? DeliveryJson.Of(item) : Results.NotFound();

    private static IResult Problem(ApiContentQueryOperationStatus status)
    {
        var (title, detail) = status switch
        {
            ApiContentQueryOperationStatus.FilterOptionNotFound => ("Filter option not found", "One of the attempted 'filter' options does not exist"),
            ApiContentQueryOperationStatus.SortOptionNotFound => ("Sort option not found", "One of the attempted 'sort' options does not exist"),
            _ => ("Selector option not found", "The attempted 'fetch' option does not exist"),
        };
        return Results.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: title);
    }
}
