using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Website.Frame;

/// <summary>What a reader can do with a page without a script or a cookie: read it in large type, pass its address on.</summary>
/// <param name="IsLarge">Whether the page is shown in large type now.</param>
/// <param name="Switch">The address of the same page in the other type.</param>
/// <param name="Share">A mail with nothing but the address; null where a page is better not passed on by accident.</param>
internal sealed record PageTools(bool IsLarge, string Switch, string? Share)
{
    public const string Parameter = "darstellung";
    public const string Large = "gross";

    public static PageTools Of(HttpRequest request, string address, bool isDiscreet)
    {
        var isLarge = request.Query[Parameter] == Large;
        var others = request.Query
            .Where(parameter => !string.Equals(parameter.Key, Parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value))
            .Concat(isLarge ? [] : [KeyValuePair.Create(Parameter, (string?)Large)]);
        return new PageTools(
            isLarge,
            request.PathBase.Add(request.Path).ToUriComponent() + QueryString.Create(others).ToUriComponent(),
            isDiscreet ? null : "mailto:?body=" + Uri.EscapeDataString(address));
    }
}
