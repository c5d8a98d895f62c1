using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes the elements that templates see of the content and the settings of blocks.</summary>
internal sealed class BlockElements(
    IPublishedContentTypeCache types,
    IPublishedModelFactory models,
    IVariationContextAccessor variation,
    BlockExposure exposure)
{
    /// <returns>Null when the block is not shown in the current language or its type is gone.</returns>
    public IPublishedElement? Content(IPublishedElement owner, BlockValue blocks, BlockItemData block, PropertyCacheLevel level, bool preview)
    {
        if (FindType(block.ContentTypeKey) is not { } type)
        {
            return null;
        }

        var context = variation.VariationContext ?? new VariationContext();
        return exposure.IsExposed(blocks, block.Key, owner.ContentType.Variations & type.Variations, context)
            ? Create(owner, block, type, level, preview, context)
            : null;
    }

    public IPublishedElement? Settings(IPublishedElement owner, BlockItemData block, PropertyCacheLevel level, bool preview) =>
        FindType(block.ContentTypeKey) is { } type
            ? Create(owner, block, type, level, preview, variation.VariationContext ?? new VariationContext())
            : null;

    public Type ModelType(Guid? typeKey) =>
        typeKey is { } key && FindType(key) is { } type ? models.GetModelType(type.Alias) : typeof(IPublishedElement);

    private IPublishedElement Create(
        IPublishedElement owner, BlockItemData block, IPublishedContentType type, PropertyCacheLevel level, bool preview, VariationContext context)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in block.Values)
        {
            if (type.GetPropertyType(value.Alias) is { } property
                && exposure.IsShown(value, owner.ContentType.Variations & type.Variations & property.Variations, context))
            {
                values[value.Alias] = value.Value;
            }
        }

        // Without the cache for all elements: its entries are known by the block's key, which copies of a document share.
        var element = new PublishedElement(type, block.Key, values, preview, level, context, cacheManager: null);
        return models.CreateModel(element);
    }

    private IPublishedContentType? FindType(Guid key)
    {
        try
        {
            return types.Get(PublishedItemType.Element, key) is { IsElement: true } type ? type : null;
        }
        catch (InvalidOperationException)
        {
            // The cache has no other way to say that the type was deleted; the page is then shown without the block.
            return null;
        }
    }
}
