using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>What routing asks for host names and cultures.</summary>
internal sealed class DomainCache(PublishedSnapshots snapshots) : IDomainCache
{
    public string DefaultCulture => snapshots.Current.Domains.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => snapshots.Current.Domains.All(includeWildcards);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        snapshots.Current.Domains.Assigned(documentId, includeWildcards);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();
}
