using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Umbraco.Cms.Core.PublishedCache;
using UmbrellaSite.Website.Searching.Answers;

namespace UmbrellaSite.Website.Searching.Reporting;

/// <summary>
/// Counts pages that are opened from an answer, by the address that the browser says it comes from: no script, no detour by
/// way of a counting address, nothing stored in the browser. That address is looked at and forgotten.
/// </summary>
internal sealed class ClickCounting(SearchReport report, IDefaultCultureAccessor language) : IStartupFilter
{
    private const int LongestAddress = 2048;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            // Most requests come from elsewhere, and are done with here.
            var referrer = context.Request.Headers.Referer;
            if (referrer.Count == 1 && referrer[0] is { Length: <= LongestAddress } from && from.Contains("q=", StringComparison.Ordinal))
            {
                Count(context.Request, from);
            }

            return following(context);
        });
        next(app);
    };

    private void Count(HttpRequest request, string from)
    {
        if (IsPage(request)
            && Uri.TryCreate(from, UriKind.Absolute, out var address)
            && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(address.AbsolutePath, request.Path.Value, StringComparison.OrdinalIgnoreCase)
            && QueryHelpers.ParseQuery(address.Query).TryGetValue(SearchRequest.TextParameter, out var text))
        {
            report.NoteClick(CultureOf(address.AbsolutePath), text.ToString());
        }
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.Value is { } path && !Path.HasExtension(path) && request.Headers["Sec-Fetch-Dest"] is { Count: 0 } or ["document"];

    // German has no prefix, the other languages have theirs: /en/search/.
    private string CultureOf(string path) => path.Split('/') is [_, { Length: 2 } prefix, ..] ? prefix : language.DefaultCulture;
}
