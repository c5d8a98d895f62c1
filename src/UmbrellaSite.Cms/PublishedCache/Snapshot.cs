using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>All that is published at one moment. Never changes; the next moment is another snapshot.</summary>
/// <param name="Version">Counts up with each snapshot of this process.</param>
internal sealed record Snapshot(int Version, EntryMap Documents, EntryMap Media, DomainList Domains)
{
    /// <summary>A published document all of whose ancestors are published too.</summary>
    public bool TryFindDocument(Guid key, [NotNullWhen(true)] out ContentEntry? entry) =>
        Documents.TryFind(key, out entry) && IsReachable(entry);

    /// <inheritdoc cref="TryFindDocument(Guid, out ContentEntry?)"/>
    public bool TryFindDocument(int id, [NotNullWhen(true)] out ContentEntry? entry) =>
        Documents.TryFind(id, out entry) && IsReachable(entry);

    public bool IsReachable(ContentEntry entry)
    {
        while (entry.ParentId != Constants.System.Root)
        {
            if (!Documents.TryFind(entry.ParentId, out var parent))
            {
                return false;
            }

            entry = parent;
        }

        return true;
    }
}
