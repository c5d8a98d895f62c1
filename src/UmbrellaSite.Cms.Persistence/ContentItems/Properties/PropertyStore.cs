using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>Writes property values, touching only the rows that differ from what is stored.</summary>
internal sealed class PropertyStore(IScopeAccessor scopes, ILanguageRepository languages, SortableValues sortableValues)
{
    // Ten values a row: stays well below the number of parameters that databases accept.
    private const int RowsPerInsert = 50;

    /// <summary>Writes the values of a new item.</summary>
    public PropertyRowSet Insert(IContentBase item, int publishedVersionId)
    {
        var set = Build(item, publishedVersionId);
        Insert(set.Rows);
        return set;
    }

    /// <summary>Makes the rows of the version equal to the item's values; adds rows of the item's other version, if any.</summary>
    /// <param name="storedVersionId">The version that has rows already; a version made by this save has none.</param>
    public PropertyRowSet Replace(IContentBase item, int storedVersionId, int publishedVersionId)
    {
        var stored = Stored(storedVersionId);
        var set = Build(item, publishedVersionId);
        var missing = new List<PropertyRow>(set.Rows.Count);
        foreach (var row in set.Rows)
        {
            if (!stored.Remove(row.Place, out var old))
            {
                missing.Add(row);
            }
            else if (old.Row != row)
            {
                Update(old.Id, row);
            }
        }

        foreach (var batch in IdBatches.Of(stored.Values.Select(old => old.Id)))
        {
            scopes.Database().Execute($"""DELETE FROM "umbracoPropertyData" WHERE "id" IN ({batch})""");
        }

        Insert(missing);
        return set;
    }

    private PropertyRowSet Build(IContentBase item, int publishedVersionId)
    {
        var set = PropertyRowBuilder.Build(item, publishedVersionId, languages);
        return set with { Rows = sortableValues.Complete(item, set.Rows) };
    }

    private Dictionary<(int, int, int?, string?), StoredProperty> Stored(int versionId)
    {
        var stored = new Dictionary<(int, int, int?, string?), StoredProperty>();
        scopes.Database().ForEach(
            $"""SELECT "id", {SqlBuilder.Raw(PropertyRow.Columns)} FROM "umbracoPropertyData" WHERE "versionId" = {versionId}""",
            row =>
            {
                var property = StoredProperty.Read(row);
                stored[property.Row.Place] = property;
            });
        return stored;
    }

    private void Update(int id, PropertyRow row) => scopes.Database().Execute($"""
        UPDATE "umbracoPropertyData" SET "intValue" = {row.IntValue}, "decimalValue" = {row.DecimalValue},
            "dateValue" = {row.DateValue}, "varcharValue" = {row.VarcharValue}, "textValue" = {row.TextValue},
            "sortableValue" = {row.SortableValue}
        WHERE "id" = {id}
        """);

    private void Insert(IReadOnlyList<PropertyRow> rows)
    {
        foreach (var chunk in rows.Chunk(RowsPerInsert))
        {
            var values = new SqlBuilder();
            foreach (var row in chunk)
            {
                values.AppendIf(!values.IsEmpty, SqlBuilder.Raw(", ")).Append($"""
                    ({row.VersionId}, {row.PropertyTypeId}, {row.LanguageId}, {row.Segment}, {row.IntValue}, {row.DecimalValue},
                    {row.DateValue}, {row.VarcharValue}, {row.TextValue}, {row.SortableValue})
                    """);
            }

            scopes.Database().Execute($"""
                INSERT INTO "umbracoPropertyData" ({SqlBuilder.Raw(PropertyRow.Columns)}) VALUES {values}
                """);
        }
    }
}
