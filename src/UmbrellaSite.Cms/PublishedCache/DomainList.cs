using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>The host names and cultures assigned to documents, in the editors' order.</summary>
/// <param name="defaultCulture">The culture where no domain says another.</param>
internal sealed class DomainList(IReadOnlyList<Domain> all, string defaultCulture)
{
    private readonly Domain[] _hostNames = [.. all.Where(domain => !domain.IsWildcard)];
    private readonly ILookup<int, Domain> _byDocument = all.ToLookup(domain => domain.ContentId);

    public string DefaultCulture => defaultCulture;

    public IEnumerable<Domain> All(bool includeWildcards) => includeWildcards ? all : _hostNames;

    public IEnumerable<Domain> Assigned(int documentId, bool includeWildcards) =>
        _byDocument[documentId].Where(domain => includeWildcards || !domain.IsWildcard);
}
