using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.PropertyEditors.Trees;

/// <summary>A picked node as the client sends and gets it.</summary>
internal sealed record PickedNode(string Type, Guid Unique)
{
    public static IEnumerable<PickedNode> FromStored(object? stored) =>
        stored is string text
            ? text.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => UdiParser.TryParse(part, out GuidUdi? udi) ? new PickedNode(udi.EntityType, udi.Guid) : null)
                .OfType<PickedNode>()
            : [];

    public GuidUdi ToUdi() => new(Type, Unique);
}
