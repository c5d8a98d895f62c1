using System.Xml.Linq;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>The properties of a type: <c>&lt;GenericProperties&gt;</c>.</summary>
internal sealed class PropertyTypes(IDataTypeService dataTypes, IShortStringHelper strings)
{
    private readonly Dictionary<Guid, IDataType?> _dataTypes = [];

    /// <param name="extra">What only one kind of type says about its properties; it stands between tab and messages.</param>
    public async Task<XElement> SerializeAsync(IContentTypeBase type, Action<XElement, IPropertyType> extra)
    {
        var properties = new XElement(TypeNames.Properties);
        foreach (var property in type.PropertyTypes.OrderBy(property => property.Alias, StringComparer.InvariantCulture))
        {
            properties.Add(await SerializeAsync(type, property, extra));
        }

        return properties;
    }

    /// <param name="extra">Reads what only one kind of type says about its properties.</param>
    public async Task ApplyAsync(XElement element, IContentTypeComposition type, Action<XElement, IPropertyType> extra)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var written in Listed(element))
        {
            if (!seen.Add(AliasOf(written)))
            {
                throw new SyncProblemException(written, $"The type has two properties '{AliasOf(written)}'.");
            }

            await ApplyOneAsync(written, type, extra);
        }
    }

    /// <summary>Removes the properties that the file does not list, when it lists any at all.</summary>
    public static void RemoveOthers(XElement element, IContentTypeBase type)
    {
        if (element.Element(TypeNames.Properties) is null)
        {
            return;
        }

        var listed = Listed(element).ToList();
        var keys = listed.Select(written => written.Id(Names.Key)).OfType<Guid>().ToHashSet();
        var aliases = listed.Select(AliasOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.PropertyTypes.Where(property => !keys.Contains(property.Key) && !aliases.Contains(property.Alias)).ToList())
        {
            type.RemovePropertyType(property.Alias);
        }
    }

    private async Task<XElement> SerializeAsync(IContentTypeBase type, IPropertyType property, Action<XElement, IPropertyType> extra)
    {
        var written = new XElement(
            TypeNames.Property,
            new XElement(Names.Key, property.Key),
            new XElement(Names.Name, property.Name),
            new XElement(Names.Alias, property.Alias));
        if (await DataTypeAsync(property.DataTypeKey) is { } dataType)
        {
            written.Add(new XElement(TypeNames.Definition, dataType.Key));
        }

        var group = type.PropertyGroups.FirstOrDefault(candidate => candidate.PropertyTypes?.Contains(property.Alias) == true);
        var tab = new XElement(TypeNames.Tab, group?.Name ?? string.Empty);
        if (group is not null)
        {
            tab.Add(new XAttribute(Names.Alias, group.Alias));
        }

        written.Add(
            new XElement(TypeNames.Type, property.PropertyEditorAlias),
            new XElement(TypeNames.Mandatory, property.Mandatory),
            new XElement(TypeNames.Validation, property.ValidationRegExp ?? string.Empty),
            new XElement(TypeNames.Description, new XCData(property.Description ?? string.Empty)),
            new XElement(Names.SortOrder, property.SortOrder),
            tab);
        extra(written, property);
        written.Add(
            new XElement(TypeNames.MandatoryMessage, property.MandatoryMessage ?? string.Empty),
            new XElement(TypeNames.ValidationMessage, property.ValidationRegExpMessage ?? string.Empty),
            new XElement(TypeNames.LabelOnTop, property.LabelOnTop));
        return written;
    }

    private async Task ApplyOneAsync(XElement written, IContentTypeComposition type, Action<XElement, IPropertyType> extra)
    {
        var dataType = await DataTypeOf(written);
        var existing = Find(type, written);
        var property = existing ?? new PropertyType(strings, dataType, AliasOf(written));
        Fill(written, property, dataType);
        if (existing is null)
        {
            Add(written, type, property);
        }
        else
        {
            Move(written, type, property);
        }

        extra(written, property);
    }

    private static void Fill(XElement written, IPropertyType property, IDataType dataType)
    {
        property.Key = written.Id(Names.Key) is { } key && key != Guid.Empty && !BuiltInMemberProperties.Has(AliasOf(written)) ? key : property.Key;
        property.Alias = AliasOf(written);
        property.Name = written.TextOrNull(Names.Name) ?? property.Alias;
        property.Description = written.TextOrNull(TypeNames.Description);
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        property.Mandatory = written.Flag(TypeNames.Mandatory);
        property.MandatoryMessage = written.TextOrNull(TypeNames.MandatoryMessage);
        property.ValidationRegExp = written.TextOrNull(TypeNames.Validation);
        property.ValidationRegExpMessage = written.TextOrNull(TypeNames.ValidationMessage);
        property.SortOrder = written.Number(Names.SortOrder) ?? 0;
        property.LabelOnTop = written.Flag(TypeNames.LabelOnTop);
    }

    private static void Add(XElement written, IContentTypeComposition type, IPropertyType property)
    {
        if (type.PropertyTypeExists(property.Alias))
        {
            throw new SyncProblemException(written, $"A composition of '{type.Alias}' already brings a property '{property.Alias}'.");
        }

        var added = TabOf(written, type) is { } tab ? type.AddPropertyType(property, tab) : type.AddPropertyType(property);
        if (!added)
        {
            throw new SyncProblemException(written, $"The property '{property.Alias}' could not be added to '{type.Alias}'.");
        }
    }

    private static void Move(XElement written, IContentTypeBase type, IPropertyType property)
    {
        var tab = TabOf(written, type);
        var current = type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Contains(property.Alias) == true)?.Alias;
        if (!string.Equals(current, tab, StringComparison.OrdinalIgnoreCase))
        {
            type.MovePropertyType(property.Alias, tab);
        }
    }

    private static string? TabOf(XElement written, IContentTypeBase type)
    {
        var tab = written.Element(TypeNames.Tab);
        var alias = tab?.AliasOf() ?? string.Empty;
        if (alias.Length == 0)
        {
            return null;
        }

        return type.PropertyGroups.FirstOrDefault(group => string.Equals(group.Alias, alias, StringComparison.OrdinalIgnoreCase))?.Alias
            ?? throw new SyncProblemException(tab, $"The property lies in the tab '{alias}', which <Tabs> does not list.");
    }

    private static IPropertyType? Find(IContentTypeBase type, XElement written)
    {
        var key = written.Id(Names.Key) ?? Guid.Empty;
        return (key == Guid.Empty ? null : type.PropertyTypes.FirstOrDefault(property => property.Key == key))
            ?? type.PropertyTypes.FirstOrDefault(property => string.Equals(property.Alias, AliasOf(written), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A property finds its tab by alias and its editor by the data type; the names beside them are for readers.</summary>
    public static void DropWhatFollows(XElement element)
    {
        foreach (var property in Listed(element))
        {
            if (property.Element(TypeNames.Tab) is { } tab && tab.AliasOf().Length > 0)
            {
                tab.Value = string.Empty;
            }

            if (property.Element(TypeNames.Definition) is not null)
            {
                property.Element(TypeNames.Type)?.Remove();
            }
        }
    }

    public static string AliasOf(XElement written) => written.TextOrNull(Names.Alias)
        ?? throw new SyncProblemException(written, "The property has no Alias.");

    private static IEnumerable<XElement> Listed(XElement element) => element.Element(TypeNames.Properties)?.Elements(TypeNames.Property) ?? [];

    private async Task<IDataType> DataTypeOf(XElement written)
    {
        var key = written.Id(TypeNames.Definition) ?? Guid.Empty;
        var found = await DataTypeAsync(key);
        return found ?? throw new SyncProblemException(
            written.Element(TypeNames.Definition) ?? written,
            $"The property '{AliasOf(written)}' needs the data type {key} ({written.Text(TypeNames.Type)}), which does not exist. Add its file to DataTypes.");
    }

    private async Task<IDataType?> DataTypeAsync(Guid key)
    {
        if (!_dataTypes.TryGetValue(key, out var dataType))
        {
            _dataTypes[key] = dataType = key == Guid.Empty ? null : await dataTypes.GetAsync(key);
        }

        return dataType;
    }
}
