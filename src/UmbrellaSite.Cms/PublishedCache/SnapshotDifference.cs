using UmbrellaSite.Cms.PublishedCache.Entries;

namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>What has changed from one snapshot to the next, for those who keep what they made of the earlier one.</summary>
/// <param name="Structure">
/// Something that also shows on pages which have not looked at the item itself: it came or went, has another name or place,
/// or another address.
/// </param>
/// <param name="Contents">Items that have only changed in themselves.</param>
internal sealed record SnapshotDifference(bool Structure, IReadOnlyCollection<Guid> Contents)
{
    // Umbraco's own properties decide about addresses and menus (umbracoUrlAlias, umbracoRedirect, umbracoNaviHide …).
    private const string PropertiesOfUmbraco = "umbraco";

    public bool IsEmpty => !Structure && Contents.Count == 0;

    public static SnapshotDifference Between(Snapshot before, Snapshot after, SnapshotChanges changes)
    {
        if (changes.Everything || changes.Types || changes.Domains)
        {
            return new SnapshotDifference(true, []);
        }

        var contents = new List<Guid>();
        foreach (var key in changes.Documents.Keys)
        {
            before.Documents.TryFind(key, out var old);
            after.Documents.TryFind(key, out var now);
            if (IsStructural(old, now))
            {
                return new SnapshotDifference(true, []);
            }

            if (now is not null && now.VersionId != old!.VersionId)
            {
                contents.Add(key);
            }
        }

        return new SnapshotDifference(changes.Media.Keys.Any(key => MediaHasChanged(key, before, after)), contents);
    }

    // A new file is shown nowhere yet; the address of an old one may stand in any text.
    private static bool MediaHasChanged(Guid key, Snapshot before, Snapshot after) =>
        before.Media.TryFind(key, out var old)
        && (!after.Media.TryFind(key, out var now) || now.VersionDate != old.VersionDate || IsStructural(old, now));

    private static bool IsStructural(ContentEntry? old, ContentEntry? now)
    {
        if (old is null || now is null)
        {
            return old is not null || now is not null;
        }

        return !string.Equals(old.Name, now.Name, StringComparison.Ordinal)
            || !string.Equals(old.Path, now.Path, StringComparison.Ordinal)
            || old.SortOrder != now.SortOrder
            || old.TemplateId != now.TemplateId
            || old.ContentTypeId != now.ContentTypeId
            || !old.Cultures.Select(Shown).SequenceEqual(now.Cultures.Select(Shown))
            || !old.Values.SameFor(PropertiesOfUmbraco, now.Values);
    }

    private static (string Culture, string Name) Shown(CultureEntry culture) => (culture.Culture, culture.Name);
}
