using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Umbraco's Content Delivery API, version 2: published content and media as JSON, read-only.</summary>
public static class DeliveryApiEndpoints
{
    private const string Root = "/umbraco/delivery/api/v2";

    public static IEndpointRouteBuilder MapDeliveryApi(this IEndpointRouteBuilder endpoints)
    {
        var content = endpoints.MapGroup(Root + "/content");
        content.MapGet(string.Empty, (HttpContext http, ContentAnswers answers) => Answer(http, answers.Query));
        content.MapGet("/item/{key:guid}", (HttpContext http, Guid key, ContentAnswers answers) => Answer(http, _ => answers.ByKey(key)));
        content.MapGet("/item/{*path}", (HttpContext http, string? path, ContentAnswers answers) => Answer(http, _ => answers.ByPath(path)));
        content.MapGet("/items", (HttpContext http, ContentAnswers answers) => Answer(http, answers.ByKeys));

        var media = endpoints.MapGroup(Root + "/media");
        media.MapGet(string.Empty, (HttpContext http, MediaAnswers answers) => AnswerMedia(http, answers.Query));
        media.MapGet("/item/{key:guid}", (HttpContext http, Guid key, MediaAnswers answers) => AnswerMedia(http, _ => answers.ByKey(key)));
        media.MapGet("/item/{*path}", (HttpContext http, string? path, MediaAnswers answers) => AnswerMedia(http, _ => answers.ByPath(path)));
        media.MapGet("/items", (HttpContext http, MediaAnswers answers) => AnswerMedia(http, answers.ByKeys));
        return endpoints;
    }

    private static IResult Answer(HttpContext http, Func<QueryOptions, IResult> answer)
    {
        var headers = http.RequestServices.GetRequiredService<RequestHeaders>();
        if (!headers.HasPublicAccess())
        {
            return Results.Unauthorized();
        }

        http.Response.Headers.Vary = "Accept-Language, Accept-Segment, Preview, Start-Item";
        http.RequestServices.GetRequiredService<RequestLanguage>().Use();
        var start = http.RequestServices.GetRequiredService<IRequestStartItemProvider>();
        return start.RequestedStartItem() is { Length: > 0 } && start.GetStartItem() is null ? Results.NotFound() : Limited(http, answer);
    }

    private static IResult AnswerMedia(HttpContext http, Func<QueryOptions, IResult> answer) =>
        http.RequestServices.GetRequiredService<RequestHeaders>().HasMediaAccess() ? Limited(http, answer) : Results.Unauthorized();

    private static IResult Limited(HttpContext http, Func<QueryOptions, IResult> answer) => QueryOptions.Of(http.Request.Query) is { } options
        ? answer(options)
        : Results.Problem("Say with 'skip' and 'take' how many items to leave out and to give, as numbers from 0.", statusCode: StatusCodes.Status400BadRequest, title: "Invalid paging");
}
