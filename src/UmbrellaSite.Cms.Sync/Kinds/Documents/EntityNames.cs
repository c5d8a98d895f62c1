using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Keys and names of items by id, each looked up once for a run.</summary>
internal sealed class EntityNames(IEntityService entities, UmbracoObjectTypes type, IShortStringHelper strings)
{
    private readonly Dictionary<int, (Guid Key, string Name)?> _known = [];

    public void Remember(IUmbracoEntity item) => _known[item.Id] = (item.Key, item.Name ?? string.Empty);

    public (Guid Key, string Name)? Find(int id)
    {
        if (!_known.TryGetValue(id, out var found))
        {
            found = entities.Get(id, type) is { } entity ? (entity.Key, entity.Name ?? string.Empty) : null;
            _known[id] = found;
        }

        return found;
    }

    /// <summary>The path in words, such as <c>/Books/LesMiserables</c>.</summary>
    public string PathOf(IUmbracoEntity item)
    {
        Remember(item);
        var names = item.Path.Split(',')
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
            .Where(id => id != -1)
            .Select(id => Find(id) is { } found ? found.Name.ToSafeAlias(strings) : string.Create(CultureInfo.InvariantCulture, $"[{id}]"));
        return "/" + string.Join('/', names);
    }
}
