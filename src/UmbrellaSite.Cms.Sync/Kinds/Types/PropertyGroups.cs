using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>The tabs and groups of a type: <c>&lt;Tabs&gt;</c>.</summary>
internal static class PropertyGroups
{
    public static XElement Serialize(IContentTypeBase type) => new(
        TypeNames.Tabs,
        type.PropertyGroups.OrderBy(group => group.Key).Select(group => new XElement(
            TypeNames.Tab,
            new XElement(Names.Key, group.Key),
            new XElement(TypeNames.Caption, group.Name),
            new XElement(Names.Alias, group.Alias),
            new XElement(TypeNames.Type, group.Type),
            new XElement(Names.SortOrder, group.SortOrder))));

    /// <summary>Makes and changes what the file lists. What it does not list is removed later, when the properties have moved out.</summary>
    public static void Apply(XElement element, IContentTypeBase type)
    {
        foreach (var tab in element.Element(TypeNames.Tabs)?.Elements(TypeNames.Tab) ?? [])
        {
            var alias = AliasOf(tab);
            var group = Find(type, tab.Id(Names.Key), alias);
            if (group is null)
            {
                type.AddPropertyGroup(alias, tab.Text(TypeNames.Caption));
                group = type.PropertyGroups.First(added => added.Alias == alias);
            }
            else if (!string.Equals(group.Alias, alias, StringComparison.Ordinal))
            {
                Rename(type, group, alias);
            }

            group.Name = tab.Text(TypeNames.Caption);
            group.Type = tab.Choice(TypeNames.Type, PropertyGroupType.Group);
            group.SortOrder = tab.Number(Names.SortOrder) ?? 0;
            group.Key = tab.Id(Names.Key) is { } key && key != Guid.Empty ? key : group.Key;
        }
    }

    public static void RemoveOthers(XElement element, IContentTypeBase type)
    {
        if (element.Element(TypeNames.Tabs) is not { } tabs)
        {
            return;
        }

        var kept = tabs.Elements(TypeNames.Tab).Select(AliasOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var alias in type.PropertyGroups.Select(group => group.Alias).Where(alias => !kept.Contains(alias)).ToList())
        {
            type.RemovePropertyGroup(alias);
        }
    }

    // The collection finds its groups by alias and has to be told.
    private static void Rename(IContentTypeBase type, PropertyGroup group, string alias)
    {
        type.PropertyGroups.Remove(group);
        group.Alias = alias;
        type.PropertyGroups.Add(group);
    }

    private static PropertyGroup? Find(IContentTypeBase type, Guid? key, string alias) =>
        type.PropertyGroups.FirstOrDefault(group => group.Key == key)
        ?? type.PropertyGroups.FirstOrDefault(group => string.Equals(group.Alias, alias, StringComparison.OrdinalIgnoreCase));

    private static string AliasOf(XElement tab) => tab.TextOrNull(Names.Alias)
        ?? throw new SyncProblemException(tab, "The tab has no Alias.");
}
