using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Decides which blocks and which of their values a visitor gets in a language. Types may have begun or ceased to vary
/// since the blocks were published: values without a language then count as the default language's, and the other way
/// round. Languages are only asked for when that is so, because pages are rendered without the database.
/// </summary>
internal sealed class BlockExposure(ILanguageService languages)
{
    /// <returns>Whether the block is shown in the language, or in one that it falls back to.</returns>
    public bool IsExposed(BlockValue blocks, Guid contentKey, ContentVariation variation, VariationContext context)
    {
        var exposed = blocks.Expose.Where(entry => entry.ContentKey == contentKey).ToArray();
        var segment = variation.VariesBySegment() ? context.Segment.NullOrWhiteSpaceAsNull() : null;
        if (!variation.VariesByCulture())
        {
            return exposed.Any(entry => IsDefault(entry.Culture) && entry.Segment == segment);
        }

        var culture = context.Culture.NullOrWhiteSpaceAsNull();
        return exposed.Any(entry => entry.Culture.InvariantEquals(culture) && entry.Segment == segment)
            || (Array.TrueForAll(exposed, entry => entry.Culture is null) && exposed.Length > 0 && culture.InvariantEquals(DefaultCulture()))
            || (exposed.Length > 0 && IsExposedByFallback(exposed, culture, segment));
    }

    /// <returns>Whether the value is the one to show, given how its property varies now.</returns>
    public bool IsShown(BlockPropertyValue value, ContentVariation variation, VariationContext context)
    {
        var segment = variation.VariesBySegment() ? context.Segment.NullOrWhiteSpaceAsNull() : null;
        if (!value.Segment.NullOrWhiteSpaceAsNull().InvariantEquals(segment))
        {
            return false;
        }

        var culture = context.Culture.NullOrWhiteSpaceAsNull();
        return variation.VariesByCulture()
            ? value.Culture.InvariantEquals(culture) || (value.Culture is null && culture.InvariantEquals(DefaultCulture()))
            : IsDefault(value.Culture);
    }

    private bool IsDefault(string? culture) => culture is null || culture.InvariantEquals(DefaultCulture());

    private string DefaultCulture() => languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();

    private bool IsExposedByFallback(BlockItemVariation[] exposed, string? culture, string? segment)
    {
        var fallbacks = languages.GetAllAsync().GetAwaiter().GetResult()
            .ToDictionary(language => language.IsoCode, language => language.FallbackIsoCode, StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var next = culture; next is not null && seen.Add(next); next = fallbacks.GetValueOrDefault(next))
        {
            if (Array.Exists(exposed, entry => entry.Culture.InvariantEquals(next)))
            {
                return Array.Exists(exposed, entry => entry.Culture.InvariantEquals(next) && entry.Segment == segment);
            }
        }

        return false;
    }
}
