using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Files lie under <c>/media</c>, wherever the site's own media folder is.</summary>
internal sealed class MediaPathMapper(IOptionsMonitor<GlobalSettings> settings) : IValueMapper
{
    private const string Portable = "/media";

    public IReadOnlyCollection<string> Editors { get; } =
        [Constants.PropertyEditors.Aliases.ImageCropper, Constants.PropertyEditors.Aliases.UploadField];

    private string Own => settings.CurrentValue.UmbracoMediaPath.TrimStart('~').TrimEnd('/');

    public string Export(string stored) => Replace(stored, Own, Portable);

    public string Import(string written) => Replace(written, Portable, Own);

    private static string Replace(string value, string from, string to)
    {
        if (from.Equals(to, StringComparison.OrdinalIgnoreCase) || from.Length == 0)
        {
            return value;
        }

        if (SyncJson.TryParse(value, out var json) && json is JsonObject file && file["src"] is JsonValue source)
        {
            file["src"] = Moved(source.ToString(), from, to);
            return SyncJson.Flat(file);
        }

        return Moved(value, from, to);
    }

    private static string Moved(string path, string from, string to) =>
        path.StartsWith(from + "/", StringComparison.OrdinalIgnoreCase) ? to + path[from.Length..] : path;
}
