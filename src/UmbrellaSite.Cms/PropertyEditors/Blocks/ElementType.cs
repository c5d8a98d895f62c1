using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>An element type with its properties by alias, compositions included.</summary>
internal sealed class ElementType(IContentType type)
{
    public IContentType Type => type;

    public IReadOnlyDictionary<string, IPropertyType> Properties { get; } =
        type.CompositionPropertyTypes.ToDictionary(property => property.Alias, StringComparer.Ordinal);
}
