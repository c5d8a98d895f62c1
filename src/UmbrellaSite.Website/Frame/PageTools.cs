using Microsoft.AspNetCore.Http;
using UmbrellaSite.Website.Lists;

namespace UmbrellaSite.Website.Frame;

/// <summary>What a reader can do with a page without a script or a cookie: read it in large type, pass its address on.</summary>
/// <param name="IsLarge">Whether the page is shown in large type now.</param>
/// <param name="Switch">The address of the same page in the other type.</param>
/// <param name="Share">A mail with nothing but the address; null where a page is better not passed on by accident.</param>
internal sealed record PageTools(bool IsLarge, string Switch, string? Share)
{
    public const string Parameter = "darstellung";
    public const string Large = "gross";

    /// <param name="list">What a list understood of its address; nothing else of an address gets into links.</param>
    public static PageTools Of(HttpRequest request, ListRequest? list, string address, bool isDiscreet)
    {
        var isLarge = request.Query[Parameter] == Large;
        var understood = list ?? new ListRequest(request.PathBase.Add(request.Path).ToUriComponent(), new Dictionary<string, string>(StringComparer.Ordinal));
        return new PageTools(
            isLarge,
            understood.With((Parameter, isLarge ? null : Large)),
            isDiscreet ? null : "mailto:?body=" + Uri.EscapeDataString(address));
    }
}
