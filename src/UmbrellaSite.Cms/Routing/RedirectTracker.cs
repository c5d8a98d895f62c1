using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using OldRoute = (System.Guid ContentKey, string OldRoute);
using RouteOwner = (int ContentId, string Culture);

namespace UmbrellaSite.Cms.Routing;

/// <summary>Keeps the paths of pages that are about to change theirs, and makes redirects of those that have.</summary>
internal sealed class RedirectTracker(
    PublishedRoutes routes,
    SegmentChanges segmentChanges,
    IDocumentUrlService urls,
    IRedirectUrlService redirects,
    ICoreScopeProvider scopes) : IRedirectTracker
{
    public void StoreOldRoute(IContent entity, Dictionary<RouteOwner, OldRoute> oldRoutes) =>
        StoreOldRoute(entity, oldRoutes, isMove: true);

    public void StoreOldRoute(IContent entity, Dictionary<RouteOwner, OldRoute> oldRoutes, bool isMove)
    {
        // While the site installs or upgrades, nothing has been reachable yet.
        if (!urls.IsInitialized || routes.FindDocument(entity.Key) is not { } published)
        {
            return;
        }

        var cultures = routes.Cultures(published).ToArray();
        var isStored = cultures.Any(culture => oldRoutes.ContainsKey((published.Id, culture)));
        if (isStored || (!isMove && !segmentChanges.AreExpected(entity, cultures)))
        {
            return;
        }

        foreach (var document in routes.Branch(published))
        {
            foreach (var culture in routes.Cultures(document))
            {
                if (routes.FindRoute(document.Key, culture) is { } route)
                {
                    oldRoutes[(document.Id, culture)] = (document.Key, route);
                }
            }
        }
    }

    public void CreateRedirects(IDictionary<RouteOwner, OldRoute> oldRoutes)
    {
        var changes = oldRoutes
            .Select(stored => new RouteChange(
                stored.Value.ContentKey,
                stored.Key.Culture,
                stored.Value.OldRoute,
                routes.FindRoute(stored.Value.ContentKey, stored.Key.Culture)))
            .Where(change => change.NewRoute is not null && change.NewRoute != change.OldRoute)
            .ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        Array.ForEach(changes, Register);
        scope.Complete();
    }

    private void Register(RouteChange change)
    {
        // A page that gets an earlier path back must not redirect to itself.
        foreach (var redirect in redirects.GetContentRedirectUrls(change.ContentKey).Where(change.LeadsTo))
        {
            redirects.Delete(redirect.Key);
        }

        redirects.Register(change.OldRoute, change.ContentKey, change.Culture);
    }

    private sealed record RouteChange(Guid ContentKey, string Culture, string OldRoute, string? NewRoute)
    {
        public bool LeadsTo(IRedirectUrl redirect) => redirect.Url == NewRoute
            && string.Equals(redirect.Culture ?? string.Empty, Culture, StringComparison.OrdinalIgnoreCase);
    }
}
