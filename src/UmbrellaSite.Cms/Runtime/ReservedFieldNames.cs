using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>Aliases that a property cannot have, because the published item already has a member of that name.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly HashSet<string> OfContent = PropertiesOf(typeof(IPublishedContent));
    private static readonly HashSet<string> OfMembers = [.. OfContent, .. PropertiesOf(typeof(IPublishedMember))];

    public ISet<string> GetDocumentReservedFieldNames() => OfContent;

    public ISet<string> GetMediaReservedFieldNames() => OfContent;

    public ISet<string> GetMemberReservedFieldNames() => OfMembers;

    private static HashSet<string> PropertiesOf(Type type) =>
        type.GetProperties()
            .Concat(type.GetInterfaces().SelectMany(inherited => inherited.GetProperties()))
            .Select(property => property.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
