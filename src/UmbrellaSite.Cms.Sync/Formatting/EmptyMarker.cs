using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>The file that uSync leaves in the place of an item that was deleted or now lies in another file.</summary>
internal static class EmptyMarker
{
    public const string Delete = "Delete";
    public const string Rename = "Rename";
    public const string Clean = "Clean";

    public static XElement Create(Guid key, string alias, string change, int? level = null)
    {
        var marker = new XElement(
            Names.Empty,
            new XAttribute(Names.Key, key),
            new XAttribute(Names.Alias, alias),
            new XAttribute(Names.Change, change));
        if (level is not null)
        {
            marker.Add(new XAttribute(Names.Level, level));
        }

        return marker;
    }

    public static string ChangeOf(XElement marker) => marker.Attribute(Names.Change)?.Value ?? string.Empty;

    public static bool Is(XElement element, string change) =>
        element.IsEmptyMarker() && string.Equals(ChangeOf(element), change, StringComparison.OrdinalIgnoreCase);
}
