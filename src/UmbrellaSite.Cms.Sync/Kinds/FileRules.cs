using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Running;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>What the files of every kind have to keep to, whatever they say: their element, an alias, nothing twice.</summary>
/// <param name="identityOf">What no two files may share; null where aliases may repeat.</param>
internal sealed class FileRules(string kind, string elementName, Func<XElement, string>? identityOf, KindRun run)
{
    /// <exception cref="SyncProblemException">About the file that the run is at.</exception>
    public void Check(IReadOnlyList<SyncFile> files)
    {
        var known = new Dictionary<string, SyncFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => !file.IsMarker))
        {
            run.Begin(file);
            CheckShape(file);
            if (identityOf is not null && !known.TryAdd(identityOf(file.Element), file))
            {
                throw new SyncProblemException(file.Element, $"'{file.Alias}' is also defined by {known[identityOf(file.Element)].Path}. Remove one of them.");
            }
        }

        RefuseDeletedAndPresent(files);
    }

    private void CheckShape(SyncFile file)
    {
        if (file.Element.Name != elementName)
        {
            throw new SyncProblemException(file.Element, $"The root element is <{file.Element.Name.LocalName}>; in {kind} it must be <{elementName}> or <Empty>.");
        }

        if (file.Alias.Length == 0)
        {
            throw new SyncProblemException(file.Element, $"<{elementName}> has no Alias.");
        }
    }

    private void RefuseDeletedAndPresent(IReadOnlyList<SyncFile> files)
    {
        var present = files.Where(file => !file.IsMarker && file.Key != Guid.Empty).ToDictionary(file => file.Key);
        foreach (var marker in files.Where(file => EmptyMarker.Is(file.Element, EmptyMarker.Delete)))
        {
            if (present.TryGetValue(marker.Key, out var file))
            {
                run.Begin(marker);
                throw new SyncProblemException(marker.Element, $"This file deletes what {file.Path} defines. Remove one of them.");
            }
        }
    }
}
