using System.Net;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>Folders of types, which files name by their path: <c>Components/Teaser+and+more</c>.</summary>
internal sealed class Containers<TItem>(IEntityTypeContainerService<TItem> containers)
    where TItem : ITreeEntity
{
    private readonly Dictionary<int, string> _paths = [];
    private readonly Dictionary<string, EntityContainer> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Null when the item lies in no folder.</returns>
    public async Task<string?> PathOfAsync(TItem item)
    {
        if (item.ParentId <= 0)
        {
            return null;
        }

        if (_paths.TryGetValue(item.ParentId, out var known))
        {
            return known;
        }

        var names = new Stack<string>();
        for (var container = await containers.GetParentAsync(item); container is not null; container = await containers.GetParentAsync(container))
        {
            names.Push(WebUtility.UrlEncode(container.Name ?? string.Empty));
        }

        return names.Count == 0 ? null : _paths[item.ParentId] = string.Join('/', names);
    }

    /// <summary>The folder of the path, made where it is missing; null for the root.</summary>
    public async Task<EntityContainer?> EnsureAsync(XElement? folder)
    {
        EntityContainer? container = null;
        var path = string.Empty;
        foreach (var name in (folder?.Value ?? string.Empty).Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            path += $"/{name}";
            container = await EnsureAsync(folder!, WebUtility.UrlDecode(name), path, container);
        }

        return container;
    }

    private async Task<EntityContainer> EnsureAsync(XElement folder, string name, string path, EntityContainer? parent)
    {
        if (_known.TryGetValue(path, out var known))
        {
            return known;
        }

        var level = (parent?.Level ?? 0) + 1;
        var existing = (await containers.GetAsync(name, level)).FirstOrDefault(container => container.ParentId == (parent?.Id ?? Constants.System.Root));
        existing ??= (await containers.CreateAsync(null, name, parent?.Key, Constants.Security.SuperUserKey)).Require(folder, $"The folder '{name}'")!;
        return _known[path] = existing;
    }
}
