using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes the items of a block value: those whose types the data type allows and that the language exposes.</summary>
/// <param name="complete">Gives an item what its layout knows; the function makes the items of a nested layout.</param>
internal sealed class BlockModelBuilder<TLayout, TItem, TConfiguration>(
    BlockElements elements,
    BlockItems<TItem> items,
    Action<TItem, TLayout, TConfiguration, Func<IEnumerable<TLayout>, IList<TItem>>>? complete = null)
    where TLayout : class, IBlockLayoutItem, new()
    where TItem : class, IBlockReference<IPublishedElement, IPublishedElement>
    where TConfiguration : IBlockConfiguration
{
    public IList<TItem> Build<TValue>(
        IPublishedElement owner, TValue blocks, IEnumerable<TConfiguration> configuration, PropertyCacheLevel level, bool preview)
        where TValue : BlockValue<TLayout>
    {
        var allowed = configuration.DistinctBy(block => block.ContentElementTypeKey).ToDictionary(block => block.ContentElementTypeKey);
        var contents = blocks.ContentData.DistinctBy(block => block.Key).ToDictionary(block => block.Key);
        var settings = blocks.SettingsData.DistinctBy(block => block.Key).ToDictionary(block => block.Key);
        return ItemsOf(blocks.GetLayouts() ?? []);

        IList<TItem> ItemsOf(IEnumerable<TLayout> layout) => layout.Select(Item).WhereNotNull().ToList();

        TItem? Item(TLayout layout)
        {
            if (!contents.TryGetValue(layout.ContentKey, out var data)
                || !allowed.TryGetValue(data.ContentTypeKey, out var block)
                || elements.Content(owner, blocks, data, level, preview) is not { } content)
            {
                return null;
            }

            var item = items.Create(
                elements.ModelType(block.ContentElementTypeKey),
                elements.ModelType(block.SettingsElementTypeKey),
                layout.ContentKey,
                content,
                layout.SettingsKey,
                Settings(layout, block));
            complete?.Invoke(item, layout, block, ItemsOf);
            return item;
        }

        // The data type may have changed since: settings of another type than today's would not fit the item.
        IPublishedElement? Settings(TLayout layout, TConfiguration block) =>
            layout.SettingsKey is { } key && settings.TryGetValue(key, out var data) && data.ContentTypeKey == block.SettingsElementTypeKey
                ? elements.Settings(owner, data, level, preview)
                : null;
    }
}
