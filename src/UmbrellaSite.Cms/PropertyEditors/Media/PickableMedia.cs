using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>What a media picker knows of the media section.</summary>
internal sealed class PickableMedia(
    IMediaService media,
    IMediaTypeService types,
    IMediaNavigationQueryService tree,
    Lazy<PickerUploads> uploads)
{
    /// <returns>The items that exist, with the aliases of their types; others are left out.</returns>
    public IEnumerable<PickedMedia> WithTypes(PickedMedia[] picked)
    {
        var aliases = Existing(picked).ToDictionary(item => item.Key, item => item.ContentType.Alias);
        return picked
            .Where(item => aliases.ContainsKey(item.MediaKey))
            .Select(item => item with { MediaTypeAlias = aliases[item.MediaKey] });
    }

    /// <summary>Files that were dropped on the picker become media items; a file that is gone leaves the list.</summary>
    public PickedMedia[] WithUploads(PickedMedia[] picked, MediaPicker3Configuration configuration)
    {
        var existing = Existing(picked).Select(item => item.Key).ToHashSet();
        return
        [
            .. picked
                .Select(item => existing.Contains(item.MediaKey) ? item : uploads.Value.Import(item, configuration.StartNodeId))
                .OfType<PickedMedia>(),
        ];
    }

    /// <returns>The keys of the types of the items; those still to be uploaded have the type that the client named.</returns>
    public IEnumerable<Guid> TypesOf(PickedMedia[] picked)
    {
        var existing = Existing(picked).ToDictionary(item => item.Key, item => item.ContentType.Key);
        return picked
            .Select(item => existing.TryGetValue(item.MediaKey, out var type) ? type : types.Get(item.MediaTypeAlias)?.Key ?? Guid.Empty)
            .Distinct();
    }

    public bool AreBelow(PickedMedia[] picked, Guid startNode) =>
        ValidationHelper.HasValidStartNode(picked.Select(item => item.MediaKey), startNode, tree);

    private IEnumerable<IMedia> Existing(PickedMedia[] picked) =>
        picked.Length == 0 ? [] : media.GetByIds(picked.Select(item => item.MediaKey).Distinct());
}
