using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Files;

/// <summary>A file that was read: where it lies and what it says, with line numbers.</summary>
internal sealed record SyncFile(string Path, XElement Element)
{
    public Guid Key { get; } = Element.KeyOf();

    public string Alias { get; } = Element.AliasOf();

    public bool IsMarker => Element.IsEmptyMarker();
}
