using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>Reads the property values of many items in a handful of statements.</summary>
internal sealed class PropertyReader(IScopeAccessor scopes, ILanguageRepository languages)
{
    /// <summary>All values of the versions, by version.</summary>
    /// <param name="aliases">The properties wanted; null for all.</param>
    public ILookup<int, StoredProperty> Load(IEnumerable<int> versionIds, string[]? aliases = null)
    {
        var rows = new List<StoredProperty>();
        foreach (var batch in aliases is { Length: 0 } ? [] : IdBatches.Of(versionIds))
        {
            scopes.Database().ForEach(Select(batch, aliases), row => rows.Add(StoredProperty.Read(row)));
        }

        return rows.ToLookup(stored => stored.Row.VersionId);
    }

    /// <summary>The properties of one item: all of its type, with the values of the edited and the published version.</summary>
    public PropertyCollection Build(
        IContentTypeComposition type,
        ILookup<int, StoredProperty> values,
        int versionId,
        int? publishedVersionId)
    {
        var edited = values[versionId].Select(stored => (Stored: stored, Published: false));
        var published = publishedVersionId is { } id ? values[id].Select(stored => (Stored: stored, Published: true)) : [];
        var byType = edited.Concat(published).ToLookup(value => value.Stored.Row.PropertyTypeId);
        return new PropertyCollection(type.CompositionPropertyTypes.Select(propertyType => Property.CreateWithValues(
            byType[propertyType.Id].LastOrDefault().Stored.Id,
            propertyType,
            byType[propertyType.Id].Select(value => Initial(value.Stored.Row, value.Published)).ToArray())));
    }

    private static SqlBuilder Select(IReadOnlyList<int> versionIds, string[]? aliases)
    {
        var sql = SqlBuilder.Of($"""
            SELECT "id", {SqlBuilder.Raw(PropertyRow.Columns)} FROM "umbracoPropertyData" WHERE "versionId" IN ({versionIds})
            """);
        return sql.AppendIf(aliases is not null, $"""
             AND "propertyTypeId" IN (SELECT "id" FROM "cmsPropertyType" WHERE "Alias" IN ({aliases}))
            """);
    }

    private Property.InitialPropertyValue Initial(PropertyRow row, bool published) => new(
        row.LanguageId is null ? null : languages.GetIsoCodeById(row.LanguageId),
        row.Segment,
        published,
        row.Value);
}
