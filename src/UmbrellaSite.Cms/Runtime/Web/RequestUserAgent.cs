using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace UmbrellaSite.Cms.Runtime.Web;

internal sealed class RequestUserAgent(IHttpContextAccessor accessor) : IUserAgentProvider
{
    public string? GetUserAgent() => accessor.HttpContext?.Request.Headers.UserAgent.ToString();
}
