using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace UmbrellaSite.Forms.Drafts;

/// <summary>
/// Knows a visitor's browser again by the one cookie that forms need anyway, the one against forged requests. Drafts are
/// kept under its hash: whoever reads the database cannot become the visitor.
/// </summary>
internal sealed class DraftOwner(IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options)
{
    /// <summary>Null for a browser that has not yet got the cookie.</summary>
    public string? Find(HttpContext http) =>
        http.Request.Cookies.TryGetValue(options.Value.Cookie.Name!, out var cookie) && cookie.Length > 0 ? Hash(cookie) : null;

    /// <summary>Gives the browser the cookie if it has none.</summary>
    /// <returns>The hidden value that belongs to the cookie.</returns>
    public AntiforgeryTokenSet Prepare(HttpContext http) => antiforgery.GetAndStoreTokens(http);

    /// <summary>The name of a browser that may only now get the cookie.</summary>
    public string Ensure(HttpContext http) => Prepare(http).CookieToken is { } cookie ? Hash(cookie) : Find(http)!;

    private static string Hash(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));
}
