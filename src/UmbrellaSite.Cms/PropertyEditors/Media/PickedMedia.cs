using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PropertyEditors.Shared;
using Value = Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace UmbrellaSite.Cms.PropertyEditors.Media;

/// <summary>A picked media item as it is stored and as the client sends and gets it.</summary>
internal sealed record PickedMedia
{
    public Guid Key { get; init; }

    public Guid MediaKey { get; init; }

    public string MediaTypeAlias { get; init; } = string.Empty;

    public Value.ImageCropperCrop[]? Crops { get; init; }

    public Value.ImageCropperFocalPoint? FocalPoint { get; init; }

    /// <summary>Reads today's JSON and the list of UDIs that earlier versions stored.</summary>
    public static PickedMedia[] Read(object? stored, IJsonSerializer json) =>
        stored is string text && !text.DetectIsJson()
            ? [.. text.Split(',').Select(FromUdi).OfType<PickedMedia>()]
            : json.List<PickedMedia>(stored);

    /// <summary>Leaves out what the client adds and the data type knows: crops without a cut, a focal point in the middle.</summary>
    public PickedMedia Pruned() => this with
    {
        Crops = Crops?.Where(crop => crop.Coordinates is not null).ToArray(),
        FocalPoint = FocalPoint is { Left: 0.5m, Top: 0.5m } ? null : FocalPoint,
    };

    /// <summary>Shows the crops that the data type offers, and the focal point only where it may be set.</summary>
    public PickedMedia As(MediaPicker3Configuration? configuration) => this with
    {
        Crops = Value.Resize(Crops, configuration?.Crops?.Select(crop => (crop.Alias, crop.Width, crop.Height))),
        FocalPoint = configuration?.EnableLocalFocalPoint == false ? null : FocalPoint,
    };

    private static PickedMedia? FromUdi(string text) =>
        UdiParser.TryParse(text, out GuidUdi? udi) ? new PickedMedia { Key = udi.Guid, MediaKey = udi.Guid, Crops = [] } : null;
}
