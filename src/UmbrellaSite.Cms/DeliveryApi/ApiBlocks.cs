using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Blocks as the Content Delivery API gives them: content and settings.</summary>
internal sealed class ApiBlocks(IApiElementBuilder elements)
{
    public IReadOnlyList<ApiBlockItem> Of(IEnumerable<IBlockReference<IPublishedElement, IPublishedElement>> blocks) =>
        [.. blocks.Select(block => new ApiBlockItem(elements.Build(block.Content), block.Settings is null ? null : elements.Build(block.Settings)))];
}
