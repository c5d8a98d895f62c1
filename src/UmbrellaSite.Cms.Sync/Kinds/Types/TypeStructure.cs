using System.Globalization;
using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>How types refer to each other: compositions, and which types may lie below which.</summary>
internal static class TypeStructure
{
    public static XElement Compositions(IContentTypeComposition type) => new(
        TypeNames.Compositions,
        type.ContentTypeComposition
            .OrderBy(composition => composition.Alias, StringComparer.InvariantCulture)
            .Select(composition => new XElement(TypeNames.Composition, composition.Alias, new XAttribute(Names.Key, composition.Key))));

    public static IEnumerable<XElement> CompositionsOf(XElement element) =>
        element.Info()?.Element(TypeNames.Compositions)?.Elements(TypeNames.Composition) ?? [];

    /// <summary>Tabs and properties, whose keys no two types may share. Built-in properties have the same ones everywhere.</summary>
    public static IEnumerable<XElement> Parts(XElement element) =>
        (element.Element(TypeNames.Tabs)?.Elements(TypeNames.Tab) ?? [])
            .Concat((element.Element(TypeNames.Properties)?.Elements(TypeNames.Property) ?? []).Where(property => !BuiltInMemberProperties.Has(property.Text(Names.Alias))));

    public static IEnumerable<Guid> Needs(XElement element)
    {
        var parent = element.Info()?.Element(Names.Parent);
        return CompositionsOf(element).Concat(parent is null ? [] : [parent]).Select(SyncElement.KeyOf);
    }

    public static void Compose(XElement element, IContentTypeComposition type, Func<XElement, IContentTypeComposition> find)
    {
        var parent = element.Info()?.Element(Names.Parent);
        var wanted = CompositionsOf(element).Concat(parent is null ? [] : [parent]).Select(find).DistinctBy(composition => composition.Key).ToList();
        var keys = wanted.Select(composition => composition.Key).ToHashSet();
        foreach (var gone in type.ContentTypeComposition.Where(composition => !keys.Contains(composition.Key)).ToList())
        {
            type.RemoveContentType(gone.Alias);
        }

        foreach (var added in wanted.Where(composition => type.ContentTypeComposition.All(known => known.Key != composition.Key)))
        {
            type.AddContentType(added);
        }
    }

    public static XElement Serialize(string elementName, IContentTypeBase type, Func<Guid, IContentTypeBase?> find)
    {
        var structure = new XElement(TypeNames.Structure);
        foreach (var allowed in (type.AllowedContentTypes ?? []).OrderBy(allowed => allowed.SortOrder))
        {
            if (find(allowed.Key) is { } child)
            {
                structure.Add(new XElement(
                    elementName,
                    new XAttribute(Names.Key, child.Key),
                    new XAttribute(Names.SortOrder, allowed.SortOrder),
                    child.Alias));
            }
        }

        return structure;
    }

    /// <summary>Spares the second save when all allowed types are there already.</summary>
    public static void AllowWhenKnown(XElement element, string elementName, IContentTypeBase type, Func<Guid, string, IContentTypeBase?> find)
    {
        var wanted = element.Element(TypeNames.Structure)?.Elements(elementName) ?? [];
        if (wanted.All(written => find(written.KeyOf(), written.Value) is not null))
        {
            Allow(element, elementName, type, find);
        }
    }

    /// <returns>Whether anything changed.</returns>
    public static bool Allow(XElement element, string elementName, IContentTypeBase type, Func<Guid, string, IContentTypeBase?> find)
    {
        if (element.Element(TypeNames.Structure) is not { } structure)
        {
            return false;
        }

        NumberAllowed(element, elementName);
        var wanted = structure.Elements(elementName).Select(written => Allowed(written, find)).ToList();
        var current = (type.AllowedContentTypes ?? []).Select(allowed => (allowed.Key, allowed.SortOrder)).ToHashSet();
        if (current.SetEquals(wanted.Select(allowed => (allowed.Key, allowed.SortOrder))))
        {
            return false;
        }

        type.AllowedContentTypes = wanted;
        return true;
    }

    /// <summary>Files may leave the numbers out; then their order counts.</summary>
    public static void NumberAllowed(XElement element, string elementName)
    {
        var number = 0;
        foreach (var written in element.Element(TypeNames.Structure)?.Elements(elementName) ?? [])
        {
            if (written.Attribute(Names.SortOrder) is { } given)
            {
                number = SyncElement.ParseNumber(given, given.Value) + 1;
            }
            else
            {
                written.Add(new XAttribute(Names.SortOrder, number++.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static ContentTypeSort Allowed(XElement written, Func<Guid, string, IContentTypeBase?> find)
    {
        var child = find(written.KeyOf(), written.Value)
            ?? throw new SyncProblemException(written, $"The allowed type '{written.Value}' does not exist. Add its file or remove it from <Structure>.");
        var order = written.Attribute(Names.SortOrder)!;
        return new ContentTypeSort(child.Key, SyncElement.ParseNumber(order, order.Value), child.Alias);
    }
}
