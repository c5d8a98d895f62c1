using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>The item has another path now, which may be below another start item.</summary>
internal sealed class RedirectedItem(IApiContentRoute route) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers["Location-Start-Item-Path"] = route.StartItem.Path;
        httpContext.Response.Headers["Location-Start-Item-Id"] = route.StartItem.Id.ToString("D");
        return Results.Redirect(route.Path, permanent: true).ExecuteAsync(httpContext);
    }
}
