using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace UmbrellaSite.Cms.Sync.Formatting;

/// <summary>
/// One form for everything that means the same, so that a file and the site's state can be compared: no difference between
/// CDATA and text, indentation of JSON, line ends, "True" and "true", letters of keys, or the order of properties, tabs,
/// cultures and translations.
/// </summary>
internal static class CanonicalXml
{
    private static readonly HashSet<string> _unordered =
        ["Properties", "GenericProperties", "Tabs", "NodeName", "Published", "Schedule", "Translations", "Compositions", "AllowedTemplates"];

    // What people write; everything else is written by programs.
    private static readonly HashSet<string> _free = ["Value", "Translation", "Name", "Caption", "Description", "Validation", "MandatoryMessage", "ValidationRegExpMessage"];

    public static XElement Of(XElement element)
    {
        var children = element.Elements().Select(Of).ToList();
        var canonical = new XElement(element.Name, element.Attributes().OrderBy(a => a.Name.LocalName, StringComparer.Ordinal).Select(Attribute));
        if (children.Count == 0)
        {
            canonical.Add(_free.Contains(element.Name.LocalName) ? Text(element.Value) : Word(Text(element.Value)));
            return canonical;
        }

        canonical.Add(IsUnordered(element) ? children.OrderBy(SortKey, StringComparer.Ordinal) : children);
        return canonical;
    }

    public static bool SameText(string one, string other) => string.Equals(Text(one), Text(other), StringComparison.Ordinal);

    /// <summary>Where two canonical elements differ, as paths such as "Info/Icon"; empty when they say the same.</summary>
    public static List<string> Differences(XElement file, XElement current)
    {
        var found = new List<string>();
        Compare(file, current, string.Empty, found);
        return found;
    }

    private static void Compare(XElement file, XElement current, string path, List<string> found)
    {
        if (XNode.DeepEquals(file, current))
        {
            return;
        }

        CompareAttributes(file, current, path, found);
        if (!file.HasElements && !current.HasElements)
        {
            AddIf(!string.Equals(file.Value, current.Value, StringComparison.Ordinal), path, found);
            return;
        }

        var before = Keyed(current);
        foreach (var (key, child) in Keyed(file))
        {
            var childPath = path.Length == 0 ? key : $"{path}/{key}";
            if (before.Remove(key, out var other))
            {
                Compare(child, other, childPath, found);
            }
            else
            {
                found.Add(childPath);
            }
        }

        found.AddRange(before.Keys.Select(key => path.Length == 0 ? key : $"{path}/{key}"));
    }

    private static void CompareAttributes(XElement file, XElement current, string path, List<string> found)
    {
        var names = file.Attributes().Concat(current.Attributes()).Select(a => a.Name).Distinct();
        foreach (var name in names.Where(name => file.Attribute(name)?.Value != current.Attribute(name)?.Value))
        {
            found.Add(path.Length == 0 ? $"@{name.LocalName}" : $"{path}/@{name.LocalName}");
        }
    }

    private static void AddIf(bool differs, string path, List<string> found)
    {
        if (differs)
        {
            found.Add(path);
        }
    }

    private static Dictionary<string, XElement> Keyed(XElement parent)
    {
        var keyed = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var child in parent.Elements())
        {
            var name = Label(child);
            var key = name;
            for (var number = 2; !keyed.TryAdd(key, child); number++)
            {
                key = $"{name}#{number}";
            }
        }

        return keyed;
    }

    // Names a child as a reader would look for it: by culture, alias or key where it has one.
    private static string Label(XElement child)
    {
        var label = child.Attribute(Names.Culture)?.Value ?? child.Attribute("Language")?.Value ?? child.Element(Names.Alias)?.Value ?? child.Attribute(Names.Key)?.Value;
        return string.IsNullOrEmpty(label) ? child.Name.LocalName : $"{child.Name.LocalName}[{label}]";
    }

    private static bool IsUnordered(XElement element) =>
        _unordered.Contains(element.Name.LocalName) || element.Parent?.Name.LocalName == Names.Properties;

    private static string SortKey(XElement child) =>
        string.Join('\n', Label(child), child.Attribute(Names.Segment)?.Value, child.Element("Action")?.Value, child.Value);

    private static XAttribute Attribute(XAttribute attribute) => new(
        attribute.Name,
        attribute.Name.LocalName is Names.Key or Names.Default ? Word(attribute.Value.Trim()) : attribute.Value.Trim());

    private static string Word(string text) => bool.TryParse(text, out _) || (text.Length == 36 && Guid.TryParse(text, out _)) ? text.ToLowerInvariant() : text;

    private static string Text(string text)
    {
        var normal = text.ReplaceLineEndings("\n");
        return SyncJson.TryParse(normal, out var json) ? SyncJson.Flat(Sorted(json)!) : normal;
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
