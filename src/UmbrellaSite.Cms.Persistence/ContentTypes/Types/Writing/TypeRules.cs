using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

/// <summary>What must hold of a type before it is stored.</summary>
internal static class TypeRules
{
    public static void EnsureAlias(IContentTypeComposition type, string kind)
    {
        if (string.IsNullOrWhiteSpace(type.Alias))
        {
            throw EmptyAlias(kind, type.Name);
        }
    }

    public static void EnsureAlias(IPropertyType property)
    {
        if (string.IsNullOrWhiteSpace(property.Alias))
        {
            throw EmptyAlias("Property Type", property.Name);
        }
    }

    /// <summary>A property varies at most as its type does; a type that varies less takes its properties with it.</summary>
    public static void NarrowVariations(IContentTypeBase type)
    {
        foreach (var property in type.PropertyTypes)
        {
            property.Variations &= type.Variations;
        }
    }

    /// <inheritdoc cref="NarrowVariations"/>
    public static void EnsureVariationsFit(IContentTypeBase type)
    {
        foreach (var property in type.PropertyTypes.Where(property => !type.Variations.HasFlag(property.Variations)))
        {
            throw new InvalidOperationException(
                $"The property {property.Alias} cannot have variations of {property.Variations} with the content type variations of {type.Variations}");
        }
    }

    private static InvalidOperationException EmptyAlias(string kind, string? name) => new(
        $"{kind} '{name}' cannot have an empty Alias. This is most likely due to invalid characters stripped from the Alias.");
}
