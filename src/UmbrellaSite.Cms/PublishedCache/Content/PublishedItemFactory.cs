using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>Makes content objects, as typed models where the site has them.</summary>
internal sealed class PublishedItemFactory(
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory models,
    PublishedItemServices services,
    PublishedSnapshots snapshots)
{
    /// <summary>The content object of an entry in the snapshot: the same one for every reader until something changes.</summary>
    public IPublishedContent Shared(PublishedItemType itemType, ContentEntry entry)
    {
        var generation = snapshots.Conversions;
        if (entry.Converted is { } converted && converted.Generation == generation)
        {
            return converted.Content;
        }

        var content = Create(itemType, entry);
        entry.Converted = new ConvertedContent(generation, content);
        return content;
    }

    public IPublishedContent Create(PublishedItemType itemType, ContentEntry entry)
    {
        var contentType = contentTypes.Get(itemType, entry.ContentTypeId);
        return new PublishedItem(entry, contentType, services).CreateModel(models)!;
    }
}
