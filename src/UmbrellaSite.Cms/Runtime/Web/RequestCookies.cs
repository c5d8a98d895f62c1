using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Runtime.Web;

internal sealed class RequestCookies(IHttpContextAccessor accessor) : ICookieManager
{
    public void ExpireCookie(string cookieName) => accessor.HttpContext?.Response.Cookies.Delete(cookieName);

    public string? GetCookieValue(string cookieName) => accessor.HttpContext?.Request.Cookies[cookieName];

    public bool HasCookie(string cookieName) => accessor.HttpContext?.Request.Cookies.ContainsKey(cookieName) == true;

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode) =>
        accessor.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.TryParse<SameSiteMode>(sameSiteMode, ignoreCase: true, out var mode) ? mode : SameSiteMode.Lax,
        });
}
