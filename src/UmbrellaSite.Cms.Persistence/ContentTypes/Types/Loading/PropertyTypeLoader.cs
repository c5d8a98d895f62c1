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
            groups.Add(Group(row, Collection(type, properties[row.Id])));
        }

        type.PropertyGroups = groups;
        type.NoGroupPropertyTypes = Collection(type, properties[0]);
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

    private PropertyTypeCollection Collection(ContentTypeCompositionBase type, IEnumerable<PropertyTypeRow> rows)
    {
        var collection = new PropertyTypeCollection(type.SupportsPublishing);
        foreach (var row in rows)
        {
            collection.Add(Property(row));
            if (type is MemberType member)
            {
                member.SetIsSensitiveProperty(row.Alias, row.IsSensitive);
                member.SetMemberCanEditProperty(row.Alias, row.MemberCanEdit);
                member.SetMemberCanViewProperty(row.Alias, row.ViewOnProfile);
            }
        }

        return collection;
    }

    private PropertyType Property(PropertyTypeRow row) =>
        new(strings, row.EditorAlias, Enum.Parse<ValueStorageType>(row.StorageType), row.Alias)
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name ?? string.Empty,
            Description = row.Description,
            DataTypeId = row.DataTypeId,
            DataTypeKey = row.DataTypeKey,
            PropertyGroupId = row.GroupId is { } group ? new Lazy<int>(() => group) : null,
            SortOrder = row.SortOrder,
            Mandatory = row.Mandatory,
            MandatoryMessage = row.MandatoryMessage,
            ValidationRegExp = row.ValidationRegExp,
            ValidationRegExpMessage = row.ValidationRegExpMessage,
            LabelOnTop = row.LabelOnTop,
            Variations = (ContentVariation)row.Variations,
        };
}
