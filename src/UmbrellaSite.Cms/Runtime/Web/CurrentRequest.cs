using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Runtime.Web;

internal sealed class CurrentRequest(IHttpContextAccessor accessor) : IRequestAccessor
{
    public string? GetQueryStringValue(string name) => accessor.HttpContext?.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    public string? GetRequestValue(string name)
    {
        var request = accessor.HttpContext?.Request;
        return GetQueryStringValue(name)
            ?? (request is { HasFormContentType: true } && request.Form.TryGetValue(name, out var value) ? value.ToString() : null);
    }

    public Uri? GetRequestUrl() => accessor.HttpContext is { } context ? new Uri(context.Request.GetEncodedUrl()) : null;
}
