using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>Gives a type its own groups and properties, in their order.</summary>
internal sealed class PropertyTypeLoader(IShortStringHelper strings)
{
    public void AddTo(ContentTypeCompositionBase type, TypeTables tables)
    {
        var properties = tables.Properties[type.Id].ToLookup(property => property.GroupId ?? 0);
        var groups = new PropertyGroupCollection();
        foreach (var row in tables.Groups[type.Id])
        {
            groups.Add(Group(row, Collection(type, tables, properties[row.Id])));
        }

        type.PropertyGroups = groups;
        type.NoGroupPropertyTypes = Collection(type, tables, properties[0]);
        if (type is MemberType memberType)
        {
            AddVisibility(memberType, tables);
        }
    }

    private static PropertyGroup Group(PropertyGroupRow row, PropertyTypeCollection properties) => new(properties)
    {
        Id = row.Id,
        Key = row.Key,
        Type = (PropertyGroupType)row.Kind,
        Name = row.Name,
        Alias = row.Alias,
        SortOrder = row.SortOrder,
    };

    private PropertyTypeCollection Collection(
        ContentTypeCompositionBase type, TypeTables tables, IEnumerable<PropertyTypeRow> rows)
    {
        var collection = new PropertyTypeCollection(type.SupportsPublishing);
        foreach (var row in rows)
        {
            collection.Add(Property(row, tables.DataTypes[row.DataTypeId]));
        }

        return collection;
    }

    private PropertyType Property(PropertyTypeRow row, PropertyDataTypeRow dataType)
    {
        var property = new PropertyType(strings, dataType.EditorAlias, dataType.StorageType, row.Alias);
        property.DisableChangeTracking();
        property.Id = row.Id;
        property.Key = row.Key;
        property.Name = row.Name ?? string.Empty;
        property.Description = row.Description;
        property.DataTypeId = row.DataTypeId;
        property.DataTypeKey = dataType.Key;
        property.SortOrder = row.SortOrder;
        property.Mandatory = row.Mandatory;
        property.MandatoryMessage = row.MandatoryMessage;
        property.ValidationRegExp = row.ValidationRegExp;
        property.ValidationRegExpMessage = row.ValidationRegExpMessage;
        property.LabelOnTop = row.LabelOnTop;
        property.Variations = (ContentVariation)row.Variations;
        property.EnableChangeTracking();
        return property;
    }

    private static void AddVisibility(MemberType type, TypeTables tables)
    {
        foreach (var property in type.PropertyTypes)
        {
            var row = tables.MemberProperties[property.Id].FirstOrDefault();
            type.SetMemberCanEditProperty(property.Alias, row?.CanEdit ?? false);
            type.SetMemberCanViewProperty(property.Alias, row?.CanView ?? false);
            type.SetIsSensitiveProperty(property.Alias, row?.IsSensitive ?? false);
        }
    }
}
