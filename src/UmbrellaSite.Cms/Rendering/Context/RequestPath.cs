using Microsoft.AspNetCore.Http;

namespace UmbrellaSite.Cms.Rendering.Context;

/// <summary>What a path asks for, as far as it can be told from its spelling.</summary>
internal static class RequestPath
{
    /// <summary>Whether the last segment has an extension: pages have none.</summary>
    public static bool IsFile(PathString path)
    {
        var value = path.Value.AsSpan();
        var name = value[(value.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot >= 0 && dot < name.Length - 1;
    }

    /// <summary>Whether the back office answers it.</summary>
    public static bool IsBackOffice(PathString path) => path.StartsWithSegments("/umbraco", StringComparison.OrdinalIgnoreCase);
}
