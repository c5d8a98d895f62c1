using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.PropertyEditors.Trees;

/// <summary>Finds the nodes that a tree picker may offer, by the name that its configuration has for their kind.</summary>
internal sealed class PickableNodes(IContentService documents, IMediaService media, IMemberService members, IEntityService entities)
{
    private static readonly Dictionary<string, Guid> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["content"] = Constants.ObjectTypes.Document,
        ["media"] = Constants.ObjectTypes.Media,
        ["member"] = Constants.ObjectTypes.Member,
    };

    /// <returns>Whether a node with the key exists and is of another kind.</returns>
    public bool IsOfAnotherKind(string kind, Guid key) =>
        !Kinds.TryGetValue(kind, out var type) || (entities.Get(key) is { } node && node.NodeObjectType != type);

    /// <returns>The key of the node's type, or null when there is no such node.</returns>
    public Guid? TypeOf(string kind, Guid key) => kind.ToLowerInvariant() switch
    {
        "content" => documents.GetById(key)?.ContentType.Key,
        "media" => media.GetById(key)?.ContentType.Key,
        "member" => members.GetById(key)?.ContentType.Key,
        _ => null,
    };
}
