using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Values;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>The values of an item: <c>&lt;Properties&gt;</c>.</summary>
internal sealed class ItemProperties(ValueMapping mapping)
{
    public XElement Serialize(IContentBase item, IReadOnlySet<string> leaveOut)
    {
        var properties = new XElement(Names.Properties);
        foreach (var property in item.Properties.Where(property => !leaveOut.Contains(property.Alias)).OrderBy(property => property.Alias, StringComparer.InvariantCulture))
        {
            properties.Add(new XElement(property.Alias, Values(item, property)));
        }

        return properties;
    }

    /// <summary>Sets what differs.</summary>
    /// <param name="warn">Told about properties that the item's type does not have.</param>
    public void Apply(XElement element, IContentBase item, string defaultCulture, IReadOnlySet<string> leaveOut, Action<XElement> warn)
    {
        foreach (var written in element.Element(Names.Properties)?.Elements() ?? [])
        {
            if (!item.Properties.TryGetValue(written.Name.LocalName, out var property))
            {
                warn(written);
            }
            else if (!leaveOut.Contains(property.Alias))
            {
                Apply(written, property, item, defaultCulture);
            }
        }
    }

    /// <summary>Writes the values of a file as an export would: blocks, for one, may be written in several ways.</summary>
    public void Normalise(XElement element, IContentBase item)
    {
        foreach (var written in element.Element(Names.Properties)?.Elements() ?? [])
        {
            if (item.Properties.TryGetValue(written.Name.LocalName, out var property))
            {
                foreach (var value in written.Elements(Names.Value))
                {
                    value.Value = mapping.Normalise(value.Value, property.PropertyType.PropertyEditorAlias);
                }
            }
        }
    }

    private IEnumerable<XElement> Values(IContentBase item, IProperty property)
    {
        var values = property.Values.Select(value => Value(value.Culture, value.Segment, mapping.Export(value.EditedValue, property.PropertyType.PropertyEditorAlias))).ToList();
        if (property.PropertyType.VariesByCulture())
        {
            var present = property.Values.Select(value => value.Culture ?? string.Empty).ToHashSet(StringComparer.OrdinalIgnoreCase);
            values.AddRange(item.AvailableCultures.Where(culture => !present.Contains(culture)).Select(culture => Value(culture, null, string.Empty)));
        }
        else if (values.Count == 0)
        {
            values.Add(Value(null, null, string.Empty));
        }

        return values.OrderBy(value => value.Attribute(Names.Culture)?.Value ?? string.Empty, StringComparer.InvariantCulture);
    }

    private static XElement Value(string? culture, string? segment, string text)
    {
        var value = new XElement(Names.Value);
        if (!string.IsNullOrEmpty(culture))
        {
            value.Add(new XAttribute(Names.Culture, culture));
        }

        if (!string.IsNullOrEmpty(segment))
        {
            value.Add(new XAttribute(Names.Segment, segment));
        }

        value.Add(new XCData(text));
        return value;
    }

    private void Apply(XElement written, IProperty property, IContentBase item, string defaultCulture)
    {
        var values = written.Elements(Names.Value).ToList();
        foreach (var value in values)
        {
            var segment = value.Attribute(Names.Segment)?.Value is { Length: > 0 } given ? given : null;
            if (TryCulture(value, property, item, defaultCulture, values.Count == 1, out var culture))
            {
                Set(value, property, culture, segment);
            }
        }
    }

    // A type may have become variant, or invariant, since the file was written: then the default language stands for "no language".
    private static bool TryCulture(XElement value, IProperty property, IContentBase item, string defaultCulture, bool isOnly, out string? culture)
    {
        culture = value.Attribute(Names.Culture)?.Value is { Length: > 0 } given ? given : null;
        if (!property.PropertyType.VariesByCulture())
        {
            var counts = culture is null || culture.Equals(defaultCulture, StringComparison.OrdinalIgnoreCase);
            culture = null;
            return counts;
        }

        culture ??= isOnly ? defaultCulture : null;
        return culture is not null && item.AvailableCultures.Contains(culture, StringComparer.OrdinalIgnoreCase);
    }

    private void Set(XElement value, IProperty property, string? culture, string? segment)
    {
        var editor = property.PropertyType.PropertyEditorAlias;
        var current = mapping.Export(property.GetValue(culture, segment), editor);
        if (CanonicalXml.SameText(mapping.Normalise(value.Value, editor), current))
        {
            return;
        }

        var imported = mapping.Import(value.Value, editor);
        try
        {
            property.SetValue(ValueMapping.ToStorage(imported, property.PropertyType.ValueStorageType), culture, segment);
        }
        catch (Exception refused) when (refused is FormatException or OverflowException or InvalidOperationException or NotSupportedException)
        {
            throw new SyncProblemException(value, $"The value of '{property.Alias}' does not fit its editor {editor}: {refused.Message}", refused);
        }
    }
}
