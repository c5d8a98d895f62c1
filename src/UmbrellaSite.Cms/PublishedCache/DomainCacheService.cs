using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Domains from the snapshot, read again as a whole when one changes: there are few.</summary>
internal sealed class DomainCacheService(PublishedSnapshots snapshots) : IDomainCacheService
{
    public IEnumerable<Domain> GetAll(bool includeWildcards) => snapshots.Current.Domains.All(includeWildcards);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        snapshots.Current.Domains.Assigned(documentId, includeWildcards);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => snapshots.Note(changes => changes.Domains = true);
}
