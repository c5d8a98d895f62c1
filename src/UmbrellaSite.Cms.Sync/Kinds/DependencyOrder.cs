using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>Puts files behind the files that they need.</summary>
internal static class DependencyOrder
{
    /// <param name="idOf">What others call the file's item.</param>
    /// <param name="needs">What the item needs; needs that no file meets are left to the import.</param>
    public static IReadOnlyList<SyncFile> Of(IReadOnlyList<SyncFile> files, Func<SyncFile, string> idOf, Func<SyncFile, IEnumerable<string>> needs)
    {
        var byId = new Dictionary<string, SyncFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            byId.TryAdd(idOf(file), file);
        }

        var ordered = new List<SyncFile>(files.Count);
        var states = new Dictionary<SyncFile, bool>(ReferenceEqualityComparer.Instance);
        foreach (var file in files)
        {
            Visit(file, byId, needs, states, ordered);
        }

        return ordered;
    }

    // False while the needs of a file are being visited: meeting it again then is a circle.
    private static void Visit(
        SyncFile file,
        Dictionary<string, SyncFile> byId,
        Func<SyncFile, IEnumerable<string>> needs,
        Dictionary<SyncFile, bool> states,
        List<SyncFile> ordered)
    {
        if (states.TryGetValue(file, out var done))
        {
            if (!done)
            {
                throw new SyncProblemException($"The items need each other in a circle that '{file.Alias}' is part of.", SyncProblemException.LineOf(file.Element), file.Path);
            }

            return;
        }

        states[file] = false;
        foreach (var need in needs(file))
        {
            if (byId.TryGetValue(need, out var needed))
            {
                Visit(needed, byId, needs, states, ordered);
            }
        }

        states[file] = true;
        ordered.Add(file);
    }
}
