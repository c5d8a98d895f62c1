using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.Linking.References;

internal static class NodeTypes
{
    /// <summary>The name that Umbraco's keys give an object type (<c>document</c>, <c>media</c> …); null for others.</summary>
    public static string? NameOf(Guid? objectType) =>
        objectType is { } type && ObjectTypes.GetUmbracoObjectType(type) is var known and not UmbracoObjectTypes.Unknown
            ? ObjectTypes.GetUdiType(known)
            : null;
}
