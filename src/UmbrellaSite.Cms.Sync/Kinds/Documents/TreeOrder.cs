using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Parents before their children, brothers and sisters by their sort order.</summary>
internal static class TreeOrder
{
    public static Guid ParentOf(SyncFile file) => file.Element.Info()?.Element(Names.Parent)?.KeyOf() ?? Guid.Empty;

    public static IReadOnlyList<SyncFile> Of(IReadOnlyList<SyncFile> files)
    {
        var sorted = files
            .OrderBy(file => file.Element.LevelOf())
            .ThenBy(file => file.Element.Info().Number(Names.SortOrder) ?? 0)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        return DependencyOrder.Of(sorted, file => file.Key.ToString(), file => [ParentOf(file).ToString()]);
    }
}
