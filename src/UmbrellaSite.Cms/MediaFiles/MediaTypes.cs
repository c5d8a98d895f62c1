using Microsoft.AspNetCore.StaticFiles;

namespace UmbrellaSite.Cms.MediaFiles;

/// <summary>Content types by extension: ASP.NET's, and what is missing there.</summary>
internal static class MediaTypes
{
    public static IDictionary<string, string> All { get; } = Create();

    private static Dictionary<string, string> Create() => new(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = "image/avif",
        [".ics"] = "text/calendar",
        [".webp"] = "image/webp",
    };
}
