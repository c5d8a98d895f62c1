using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Persistence.Site.Users;

/// <summary>Whether a user of the back office wants pages profiled: by a cookie, or for one request by query or header.</summary>
internal sealed class WebProfilerRepository(IHttpContextAccessor http, ICookieManager cookies) : IWebProfilerRepository
{
    private const string Cookie = "UMB-DEBUG";
    private const string Header = "X-UMB-DEBUG";
    private const string Query = "umbDebug";

    public void SetStatus(int userId, bool status)
    {
        if (status)
        {
            cookies.SetCookieValue(Cookie, "1", httpOnly: true, secure: false, sameSiteMode: "Strict");
        }
        else
        {
            cookies.ExpireCookie(Cookie);
        }
    }

    public bool GetStatus(int userId) =>
        http.HttpContext?.Request is not { } request ? false
        : bool.TryParse(request.Query[Query], out var byQuery) ? byQuery
        : bool.TryParse(request.Headers[Header], out var byHeader) ? byHeader
        : cookies.HasCookie(Cookie);
}
