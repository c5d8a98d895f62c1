using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>Takes out of the comparison what an import would not change.</summary>
internal static class ItemAlignment
{
    public static void Align(XElement file, XElement current, IReadOnlySet<string> leaveOut)
    {
        file.SetAttributeValue(Names.Level, current.Attribute(Names.Level)?.Value);
        file.Attribute(Names.Cultures)?.Remove();
        var (theirs, ours) = (file.Info(), current.Info());
        if (theirs is null || ours is null)
        {
            return;
        }

        Follow(theirs, ours, "Path");
        Follow(theirs, ours, Names.Parent);
        DropUnmentioned(theirs, ours);
        FollowNames(file, current);
        DropDefault(theirs, ours, Names.NodeName);
        DropDefault(theirs, ours, Names.Published);
        Properties(file, current, leaveOut);
    }

    private static void Follow(XElement theirs, XElement ours, string name)
    {
        if (theirs.Element(name) is { } their && ours.Element(name) is { } our)
        {
            their.Value = our.Value;
        }
    }

    private static void DropUnmentioned(XElement theirs, XElement ours) =>
        ours.Elements().Where(our => theirs.Element(our.Name) is null).Remove();

    // The name of a document with languages is that of the default language, whatever stands beside it.
    private static void FollowNames(XElement file, XElement current)
    {
        var (theirs, ours) = (file.Info()!.Element(Names.NodeName), current.Info()!.Element(Names.NodeName));
        if (theirs is { HasElements: true } && ours is { HasElements: true })
        {
            current.SetAttributeValue(Names.Alias, file.AliasOf());
            ours.SetAttributeValue(Names.Default, theirs.Attribute(Names.Default)?.Value ?? string.Empty);
        }
    }

    // Older and hand-written files leave the value of the default language out.
    private static void DropDefault(XElement theirs, XElement ours, string name)
    {
        if (theirs.Element(name)?.Attribute(Names.Default) is null)
        {
            ours.Element(name)?.Attribute(Names.Default)?.Remove();
        }
    }

    private static void Properties(XElement file, XElement current, IReadOnlySet<string> leaveOut)
    {
        var (theirs, ours) = (file.Element(Names.Properties), current.Element(Names.Properties));
        if (theirs is null || ours is null)
        {
            ours?.Remove();
            theirs?.Remove();
            return;
        }

        ours.Elements().Where(our => theirs.Element(our.Name) is null).Remove();
        theirs.Elements().Where(their => ours.Element(their.Name) is null || leaveOut.Contains(their.Name.LocalName)).Remove();
    }
}
