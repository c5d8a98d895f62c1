using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>Makes snapshots from the database: a first one, and each next one from what has changed.</summary>
/// <remarks>Called by one thread at a time.</remarks>
internal sealed class SnapshotReader(CommittedState committed)
{
    private readonly EntryReader _entries = new();

    public Snapshot ReadAll(int version) => committed.Read(database =>
    {
        _entries.ForgetVocabulary();
        return new Snapshot(
            version,
            new EntryMap(_entries.ReadAll(database, EntrySource.PublishedDocuments)),
            new EntryMap(_entries.ReadAll(database, EntrySource.Media)),
            ReadDomains(database));
    });

    public Snapshot ReadChanges(Snapshot snapshot, SnapshotChanges changes) => committed.Read(database =>
    {
        if (changes.Types)
        {
            _entries.ForgetVocabulary();
        }

        return new Snapshot(
            snapshot.Version + 1,
            Read(database, EntrySource.PublishedDocuments, snapshot.Documents, changes.Documents),
            Read(database, EntrySource.Media, snapshot.Media, changes.Media),
            changes.Domains ? ReadDomains(database) : snapshot.Domains);
    });

    private EntryMap Read(ISqlDatabase database, EntrySource source, EntryMap map, ItemChanges changes)
    {
        if (changes.IsEmpty)
        {
            return map;
        }

        var keys = new HashSet<Guid>(changes.Keys);
        if (changes.ContentTypes.Count > 0)
        {
            keys.UnionWith(map.All.Where(entry => changes.ContentTypes.Contains(entry.ContentTypeId)).Select(entry => entry.Key));
        }

        var found = keys
            .Chunk(EntryFilter.Most)
            .SelectMany(chunk => _entries.Read(database, source, EntryFilter.Keys(chunk)))
            .ToDictionary(entry => entry.Key);
        return map.With(keys, found);
    }

    private static DomainList ReadDomains(ISqlDatabase database)
    {
        var domains = database.Query(
            $"""
            SELECT d."id", d."domainName", d."domainRootStructureID", l."languageISOCode", d."sortOrder"
            FROM "umbracoDomain" d
            JOIN "umbracoLanguage" l ON l."id" = d."domainDefaultLanguage"
            WHERE d."domainRootStructureID" IS NOT NULL
            ORDER BY d."sortOrder", d."id"
            """,
            row => new Domain(row.Int(0), row.String(1), row.Int(2), row.String(3), IsWildcard(row.String(1)), row.Int(4)));
        var defaultCulture = database.Scalar<string>(
            $"""SELECT "languageISOCode" FROM "umbracoLanguage" WHERE "isDefaultVariantLang" = {true}""");
        return new DomainList(domains, defaultCulture ?? string.Empty);
    }

    private static bool IsWildcard(string name) => string.IsNullOrWhiteSpace(name) || name.StartsWith('*');
}
