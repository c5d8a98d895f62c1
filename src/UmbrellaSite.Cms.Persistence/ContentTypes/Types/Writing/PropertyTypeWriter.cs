using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

/// <summary>A type's own groups and properties.</summary>
internal sealed class PropertyTypeWriter(IScopeAccessor scopes, DataTypeOfProperty dataTypes)
{
    private ISqlDatabase Database => scopes.Database();

    public void Write(IContentTypeComposition type)
    {
        foreach (var group in type.PropertyGroups)
        {
            Save(group, type.Id);
        }

        foreach (var property in type.PropertyTypes)
        {
            TypeRules.EnsureAlias(property);
            dataTypes.Assign(property);
            Save(property, type.Id);
        }
    }

    /// <summary>Like <see cref="Write"/>, after removing what the type no longer has.</summary>
    /// <remarks>
    /// The entity's change tracking decides what was removed, so that an entity which never had its properties loaded
    /// does not empty the type.
    /// </remarks>
    public void Rewrite(IContentTypeComposition type)
    {
        if (type.IsPropertyDirty(nameof(type.NoGroupPropertyTypes))
            || type.PropertyGroups.Any(group => group.IsPropertyDirty(nameof(group.PropertyTypes))))
        {
            DeleteAllBut(type.Id, type.PropertyTypes.Where(property => property.HasIdentity).Select(property => property.Id));
        }

        var orphans = type.IsPropertyDirty(nameof(type.PropertyGroups)) ? DeleteGroupsWithout(type) : [];
        Write(type);
        Delete(type.Id, orphans.Except(type.PropertyTypes.Select(property => property.Id)));
    }

    public void DeleteAllOf(int typeId)
    {
        DeleteAllBut(typeId, []);
        Database.Execute($"""DELETE FROM "cmsPropertyTypeGroup" WHERE "contenttypeNodeId" = {typeId}""");
    }

    private void DeleteAllBut(int typeId, IEnumerable<int> kept)
    {
        var stored = Database.Query(
            $"""SELECT "id" FROM "cmsPropertyType" WHERE "contentTypeId" = {typeId}""",
            row => row.Int(0));
        Delete(typeId, stored.Except(kept));
    }

    private void Delete(int typeId, IEnumerable<int> propertyIds)
    {
        foreach (var id in propertyIds)
        {
            Database.Execute($"""DELETE FROM "cmsTagRelationship" WHERE "propertyTypeId" = {id}""");
            Database.Execute($"""DELETE FROM "umbracoPropertyData" WHERE "propertyTypeId" = {id}""");
            Database.Execute($"""DELETE FROM "cmsMemberType" WHERE "propertytypeId" = {id}""");
            DeletePermissions(id);
            Database.Execute($"""DELETE FROM "cmsPropertyType" WHERE "contentTypeId" = {typeId} AND "id" = {id}""");
        }
    }

    /// <summary>What user groups may do with the values of a property is kept as "key of the property|verb".</summary>
    private void DeletePermissions(int propertyTypeId) => Database.Execute($"""
        DELETE FROM "umbracoUserGroup2GranularPermission"
        WHERE "context" = {DocumentPropertyValueGranularPermission.ContextType} AND LOWER("permission") LIKE (
            SELECT LOWER(CAST("UniqueId" AS TEXT)) || '|%' FROM "cmsPropertyType" WHERE "id" = {propertyTypeId})
        """);

    /// <returns>The properties that were in the deleted groups; they go too unless the type has put them elsewhere.</returns>
    private List<int> DeleteGroupsWithout(IContentTypeComposition type)
    {
        var kept = type.PropertyGroups.Where(group => group.HasIdentity).Select(group => group.Id);
        var deleted = Database
            .Query($"""SELECT "id" FROM "cmsPropertyTypeGroup" WHERE "contenttypeNodeId" = {type.Id}""", row => row.Int(0))
            .Except(kept)
            .ToList();
        var orphans = Database.Query(
            $"""SELECT "id" FROM "cmsPropertyType" WHERE "propertyTypeGroupId" IN ({deleted})""",
            row => row.Int(0));
        Database.Execute($"""UPDATE "cmsPropertyType" SET "propertyTypeGroupId" = NULL WHERE "propertyTypeGroupId" IN ({deleted})""");
        Database.Execute($"""DELETE FROM "cmsPropertyTypeGroup" WHERE "id" IN ({deleted})""");
        return orphans;
    }

    private void Save(PropertyGroup group, int typeId)
    {
        if (group.HasIdentity)
        {
            Database.Execute($"""
                UPDATE "cmsPropertyTypeGroup" SET "uniqueID" = {group.Key}, "contenttypeNodeId" = {typeId},
                    "type" = {(int)group.Type}, "text" = {group.Name}, "alias" = {group.Alias}, "sortorder" = {group.SortOrder}
                WHERE "id" = {group.Id}
                """);
        }
        else
        {
            group.Id = Database.Insert("cmsPropertyTypeGroup", "id", $"""
                ("uniqueID", "contenttypeNodeId", "type", "text", "alias", "sortorder")
                VALUES ({group.Key}, {typeId}, {(int)group.Type}, {group.Name}, {group.Alias}, {group.SortOrder})
                """);
        }

        foreach (var property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
        {
            property.PropertyGroupId = new Lazy<int>(() => group.Id);
        }
    }

    private void Save(IPropertyType property, int typeId)
    {
        int? groupId = property.PropertyGroupId is { Value: not 0 } group ? group.Value : null;
        if (property.HasIdentity)
        {
            Database.Execute($"""
                UPDATE "cmsPropertyType" SET "dataTypeId" = {property.DataTypeId}, "contentTypeId" = {typeId},
                    "propertyTypeGroupId" = {groupId}, "Alias" = {property.Alias}, "Name" = {property.Name},
                    "sortOrder" = {property.SortOrder}, "mandatory" = {property.Mandatory},
                    "mandatoryMessage" = {property.MandatoryMessage}, "validationRegExp" = {property.ValidationRegExp},
                    "validationRegExpMessage" = {property.ValidationRegExpMessage}, "Description" = {property.Description},
                    "labelOnTop" = {property.LabelOnTop}, "variations" = {(int)property.Variations}, "UniqueId" = {property.Key}
                WHERE "id" = {property.Id}
                """);
            return;
        }

        property.Id = Database.Insert("cmsPropertyType", "id", $"""
            ("dataTypeId", "contentTypeId", "propertyTypeGroupId", "Alias", "Name", "sortOrder", "mandatory", "mandatoryMessage",
                "validationRegExp", "validationRegExpMessage", "Description", "labelOnTop", "variations", "UniqueId")
            VALUES ({property.DataTypeId}, {typeId}, {groupId}, {property.Alias}, {property.Name}, {property.SortOrder},
                {property.Mandatory}, {property.MandatoryMessage}, {property.ValidationRegExp}, {property.ValidationRegExpMessage},
                {property.Description}, {property.LabelOnTop}, {(int)property.Variations}, {property.Key})
            """);
    }
}
