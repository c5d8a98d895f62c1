using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>What every editor of blocks works with.</summary>
internal sealed record BlockEditing(
    ElementTypes ElementTypes,
    BlockValueMapper Mapper,
    BlockContents Contents,
    BlockMerger Merger,
    Lazy<IPropertyValidationService> Validation);
