using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache.Content;

/// <summary>
/// One property of a content object. Values are converted when they are first read and kept as long as the converter's
/// cache level allows: with the content object, until other content changes, or not at all.
/// </summary>
internal sealed class PublishedProperty : PublishedPropertyBase
{
    private readonly PublishedItem _item;
    private readonly ContentVariation _variations;
    private ConvertedValue? _converted;
    private ConvertedValue? _forDeliveryApi;
    private SourcePresence? _presence;

    public PublishedProperty(PublishedItem item, IPublishedPropertyType propertyType)
        : base(propertyType, PropertyCacheLevel.Element)
    {
        _item = item;

        // An invariant property of a varying type may still hold values that vary, such as blocks.
        _variations = propertyType.Variations | item.ContentType.Variations;
    }

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        return IsSourceValue(culture, segment)
            ?? PropertyType.IsValue(Intermediate(culture, segment), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null) =>
        Stored(culture, segment) is { } stored ? Source(stored) : null;

    public override object? GetValue(string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        var key = new ConversionKey(culture, segment, ConversionKey.Languages(_item.Services.Fallback));
        return Cached(ref _converted, PropertyType.CacheLevel, key, this, static (property, key) =>
            property.PropertyType.ConvertInterToObject(
                property._item, PropertyCacheLevel.Element, property.Intermediate(key.Culture, key.Segment), property._item.IsPreviewing));
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        var level = expanding ? PropertyType.DeliveryApiCacheLevelForExpansion : PropertyType.DeliveryApiCacheLevel;
        var key = new ConversionKey(culture, segment, expanding ? 1 : 0);
        return Cached(ref _forDeliveryApi, level, key, this, static (property, key) =>
            property.PropertyType.ConvertInterToDeliveryApiObject(
                property._item,
                PropertyCacheLevel.Element,
                property.Intermediate(key.Culture, key.Segment),
                property._item.IsPreviewing,
                key.Variant == 1));
    }

    private static object Source(object stored) => stored is Utf8Text text ? text.ToString() : stored;

    private object? Intermediate(string culture, string segment) =>
        PropertyType.ConvertSourceToInter(_item, GetSourceValue(culture, segment), _item.IsPreviewing);

    private object? Cached(
        ref ConvertedValue? newest,
        PropertyCacheLevel level,
        ConversionKey key,
        PublishedProperty property,
        Func<PublishedProperty, ConversionKey, object?> convert)
    {
        if (level is PropertyCacheLevel.None or PropertyCacheLevel.Snapshot)
        {
            return convert(property, key);
        }

        // Taken before converting: what changes meanwhile makes the value outdated at once.
        var stamp = level == PropertyCacheLevel.Elements ? _item.Services.ElementsStamp : 0;
        if (ConvertedValue.Find(newest, key, stamp) is { } known)
        {
            return known.Value;
        }

        var value = convert(property, key);
        newest = new ConvertedValue(key, stamp, value, ConvertedValue.Without(newest, key, stamp));
        return value;
    }

    // Asking for the presence of a long text must not make a string of it every time.
    private bool? IsSourceValue(string culture, string segment)
    {
        var stored = Stored(culture, segment);
        if (stored is not Utf8Text text)
        {
            return PropertyType.IsValue(stored, PropertyValueLevel.Source);
        }

        if (_presence is not { } presence || presence.Text != text)
        {
            _presence = presence = new SourcePresence(text, PropertyType.IsValue(text.ToString(), PropertyValueLevel.Source));
        }

        return presence.IsValue;
    }

    private object? Stored(string? culture, string? segment)
    {
        Contextualize(PropertyType.Variations, ref culture, ref segment);
        return _item.Values.Find(
            Alias,
            PropertyType.Variations.VariesByCulture() ? culture : string.Empty,
            PropertyType.Variations.VariesBySegment() ? segment : string.Empty);
    }

    private void Contextualize(
        ContentVariation variations,
        [System.Diagnostics.CodeAnalysis.NotNull] ref string? culture,
        [System.Diagnostics.CodeAnalysis.NotNull] ref string? segment)
    {
        _item.Services.VariationContext.ContextualizeVariation(variations, _item.Id, Alias, ref culture, ref segment);
        culture ??= string.Empty;
        segment ??= string.Empty;
    }

    private sealed record SourcePresence(Utf8Text Text, bool? IsValue);
}
