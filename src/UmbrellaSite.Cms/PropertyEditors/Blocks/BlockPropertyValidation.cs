using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal static class BlockPropertyValidation
{
    /// <param name="prefix">The path to the blocks within the value, such as "blocks." in a rich text.</param>
    /// <returns>Nothing, or one result that holds all others.</returns>
    public static IEnumerable<ValidationResult> Validate(
        BlockValue? blocks, BlockEditing editing, PropertyValidationContext context, string prefix)
    {
        if (blocks is null)
        {
            yield break;
        }

        var result = new NestedValidationResults();
        foreach (var (culture, segment) in Variants(blocks, context))
        {
            foreach (var place in Places(blocks, editing.ElementTypes, culture, segment, prefix))
            {
                var problems = Problems(place, editing, context, culture, segment);
                if (problems.ValidationResults.Count > 0)
                {
                    var element = new NestedValidationResults();
                    element.ValidationResults.Add(problems);
                    result.ValidationResults.Add(element);
                }
            }
        }

        if (result.ValidationResults.Count > 0)
        {
            yield return result;
        }
    }

    private static NestedJsonPathValidationResults Problems(
        Place place, BlockEditing editing, PropertyValidationContext context, string? culture, string? segment)
    {
        var problems = new NestedJsonPathValidationResults(place.JsonPath);
        var inner = new PropertyValidationContext
        {
            Culture = culture,
            Segment = segment,
            CulturesBeingValidated = context.CulturesBeingValidated,
            SegmentsBeingValidated = context.SegmentsBeingValidated,
        };
        foreach (var problem in editing.Validation.Value.ValidatePropertyValue(place.Type, place.Value, inner))
        {
            problems.ValidationResults.Add(problem);
        }

        return problems;
    }

    /// <summary>An invariant property is validated together with all languages that its blocks may be exposed in.</summary>
    private static IEnumerable<(string? Culture, string? Segment)> Variants(BlockValue blocks, PropertyValidationContext context)
    {
        var culture = context.Culture is null or "" or "*" ? null : context.Culture;
        IEnumerable<string?> cultures = culture is not null ? [culture]
            : context.Culture == "*" ? [null, .. blocks.Expose.Select(exposed => exposed.Culture).WhereNotNull().Distinct(StringComparer.OrdinalIgnoreCase)]
            : [null, .. context.CulturesBeingValidated];
        IEnumerable<string?> segments = [context.Segment, .. context.SegmentsBeingValidated];
        return from one in cultures.Distinct() from other in segments.Distinct() select (one, other);
    }

    private static IEnumerable<Place> Places(BlockValue blocks, ElementTypes elementTypes, string? culture, string? segment, string prefix)
    {
        var exposed = blocks.Expose
            .Where(variation => culture is null || variation.Culture is null || variation.Culture.InvariantEquals(culture))
            .Select(variation => variation.ContentKey)
            .ToHashSet();
        var layout = blocks.Layout.Values.SelectMany(items => items).ToArray();
        var types = elementTypes.FindAll(BlockValueMapper.All(blocks).Select(block => block.ContentTypeKey));
        return PlacesIn(blocks.ContentData, "contentData", exposed.Contains)
            .Concat(PlacesIn(blocks.SettingsData, "settingsData", key => layout.Any(item => item.ReferencesSetting(key))))
            .SelectMany(block => PlacesOf(block.Block, types[block.Block.ContentTypeKey], $"{prefix}{block.JsonPath}", culture, segment));
    }

    private static IEnumerable<(BlockItemData Block, string JsonPath)> PlacesIn(
        List<BlockItemData> blocks, string part, Func<Guid, bool> isValidated) =>
        blocks.Select((block, index) => (block, $"{part}[{index}]")).Where(entry => isValidated(entry.block.Key));

    /// <summary>The client need not send every property, yet one that is missing may be required.</summary>
    private static IEnumerable<Place> PlacesOf(BlockItemData block, ElementType type, string path, string? culture, string? segment)
    {
        foreach (var property in type.Properties.Values.Where(property => Varies(property, culture, segment)))
        {
            var index = block.Values.FindIndex(value => value.Alias == property.Alias
                && value.Culture.InvariantEquals(culture)
                && value.Segment.InvariantEquals(segment));
            var position = index >= 0 ? $"{index}" : JsonPathExpression.MissingPropertyValue(property.Alias, culture, segment);
            yield return new Place(property, index >= 0 ? block.Values[index].Value : null, $"{path}.values[{position}].value");
        }
    }

    private static bool Varies(IPropertyType property, string? culture, string? segment) =>
        property.VariesByCulture() == (culture is not null) && (property.VariesBySegment() || segment is null);

    private sealed record Place(IPropertyType Type, object? Value, string JsonPath);
}
