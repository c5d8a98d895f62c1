using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>An item's names in its languages: <c>&lt;NodeName&gt;</c>.</summary>
internal static class ItemNames
{
    public static string DefaultOf(XElement element) =>
        element.Info()?.Element(Names.NodeName)?.Attribute(Names.Default)?.Value is { Length: > 0 } name ? name : element.AliasOf();

    public static IEnumerable<(string Culture, XElement Name)> CulturesOf(XElement element) =>
        (element.Info()?.Element(Names.NodeName)?.Elements(Names.Name) ?? [])
            .Select(name => (name.Attribute(Names.Culture)?.Value ?? string.Empty, name))
            .Where(name => name.Item1.Length > 0);

    public static void Apply(XElement element, IContentBase item)
    {
        item.Name = DefaultOf(element);
        if (!item.ContentType.VariesByCulture())
        {
            return;
        }

        var names = CulturesOf(element).ToList();
        foreach (var (culture, name) in names)
        {
            item.SetCultureName(name.Value, culture);
        }

        // A file that names its cultures names all of them, unless it says that it is only about some.
        if (names.Count > 0 && element.Attribute(Names.Cultures) is null)
        {
            foreach (var gone in item.AvailableCultures.Except(names.Select(name => name.Culture), StringComparer.OrdinalIgnoreCase).ToList())
            {
                item.SetCultureName(null, gone);
            }
        }
    }
}
