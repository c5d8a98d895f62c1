using System.Diagnostics.CodeAnalysis;
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
        var languages = ConversionKey.Languages(_item.Services.Fallback);
        return Kept(PropertyType.CacheLevel, new ConversionKey(culture, segment, ConversionUse.Template, languages));
    }

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
    {
        Contextualize(_variations, ref culture, ref segment);
        return expanding
            ? Kept(PropertyType.DeliveryApiCacheLevelForExpansion, new ConversionKey(culture, segment, ConversionUse.ExpandedApi, 0))
            : Kept(PropertyType.DeliveryApiCacheLevel, new ConversionKey(culture, segment, ConversionUse.Api, 0));
    }

    private static object Source(object stored) => stored is Utf8Text text ? text.ToString() : stored;

    private object? Kept(PropertyCacheLevel level, ConversionKey key) => level switch
    {
        PropertyCacheLevel.Element => Find(key, stamp: 0) is { } known ? known.Value : Keep(key, 0, Convert(key), null),
        PropertyCacheLevel.Elements => KeptWithReads(key),
        _ => Convert(key),
    };

    // Such a value depends on other content. Whoever gets it later depends on the same content as the first reader.
    private object? KeptWithReads(ConversionKey key)
    {
        // Taken before converting: what changes meanwhile makes the value outdated at once.
        var stamp = _item.Services.ElementsStamp;
        if (Find(key, stamp) is { } known)
        {
            _item.Services.Reads.Note(known.Reads!);
            return known.Value;
        }

        using var recording = _item.Services.Reads.Record();
        return Keep(key, stamp, Convert(key), recording.Log);
    }

    private ConvertedValue? Find(ConversionKey key, long stamp) => ConvertedValue.Find(_converted, key, stamp);

    private object? Keep(ConversionKey key, long stamp, object? value, ReadLog? reads)
    {
        _converted = new ConvertedValue(key, stamp, value, reads, ConvertedValue.Without(_converted, key));
        return value;
    }

    private object? Convert(ConversionKey key)
    {
        var intermediate = Intermediate(key.Culture, key.Segment);
        return key.Use == ConversionUse.Template
            ? PropertyType.ConvertInterToObject(_item, PropertyCacheLevel.Element, intermediate, _item.IsPreviewing)
            : PropertyType.ConvertInterToDeliveryApiObject(
                _item, PropertyCacheLevel.Element, intermediate, _item.IsPreviewing, key.Use == ConversionUse.ExpandedApi);
    }

    private object? Intermediate(string culture, string segment) =>
        PropertyType.ConvertSourceToInter(_item, GetSourceValue(culture, segment), _item.IsPreviewing);

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

    private void Contextualize(ContentVariation variations, [NotNull] ref string? culture, [NotNull] ref string? segment)
    {
        _item.Services.VariationContext.ContextualizeVariation(variations, _item.Id, Alias, ref culture, ref segment);
        culture ??= string.Empty;
        segment ??= string.Empty;
    }

    private sealed record SourcePresence(Utf8Text Text, bool? IsValue);
}
