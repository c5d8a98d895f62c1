using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>Turns Umbraco's <see cref="Ordering"/> into SQL. The id decides between equals, so that pages never overlap.</summary>
internal sealed class ItemOrdering(IScopeAccessor scopes, ILanguageRepository languages)
{
    public SqlBuilder OrderBy(Ordering ordering, ItemKind kind)
    {
        var sql = new SqlBuilder();
        for (var key = ordering; key is not null; key = key.Next)
        {
            foreach (var expression in key.IsEmpty ? [] : key.IsCustomField ? CustomField(key) : [SystemField(key, kind)])
            {
                // Items without a value come first, as the smallest.
                var direction = key.Direction == Direction.Ascending ? " ASC NULLS FIRST, " : " DESC NULLS LAST, ";
                sql.Append(expression).Append(SqlBuilder.Raw(direction));
            }
        }

        return sql.Append(SqlBuilder.Raw("n.\"id\""));
    }

    /// <summary>The language that an ordering names; null when it names none or an unknown one.</summary>
    public int? LanguageId(Ordering ordering) =>
        string.IsNullOrEmpty(ordering.Culture) ? null : languages.GetIdByIsoCode(ordering.Culture, throwOnNotFound: false);

    private SqlBuilder SystemField(Ordering ordering, ItemKind kind)
    {
        var field = ordering.OrderBy!;
        if (LanguageId(ordering) is { } languageId && kind.InLanguage.TryGetValue(field, out var inLanguage))
        {
            return inLanguage(languageId);
        }

        return kind.Orderings.ContainsKey(field)
            ? kind.Orderings.Column(field)
            : throw new NotSupportedException(
                $"Ordering by {field} is not supported. Known fields are {string.Join(", ", kind.Orderings.Keys)}; for a property, ask for a custom field.");
    }

    // Properties of one alias usually share a storage type. Where types differ, each of their columns sorts in turn.
    private IEnumerable<SqlBuilder> CustomField(Ordering ordering)
    {
        var storageTypes = scopes.Database().Query(
            $"""
            SELECT DISTINCT dataType."dbType" FROM "cmsPropertyType" propertyType
            JOIN "umbracoDataType" dataType ON dataType."nodeId" = propertyType."dataTypeId"
            WHERE propertyType."Alias" = {ordering.OrderBy} ORDER BY dataType."dbType"
            """,
            row => row.String(0));
        var languageId = LanguageId(ordering);
        return storageTypes.Select(Column).Distinct(StringComparer.Ordinal).Select(column => SqlBuilder.Of($"""
            (SELECT {SqlBuilder.Raw(column)} FROM "umbracoPropertyData" value
            JOIN "cmsPropertyType" propertyType ON propertyType."id" = value."propertyTypeId"
            WHERE value."versionId" = v."id" AND propertyType."Alias" = {ordering.OrderBy}
                AND (value."languageId" IS NULL OR value."languageId" = {languageId})
            ORDER BY value."languageId" DESC NULLS LAST LIMIT 1)
            """));
    }

    private static string Column(string storageType) => storageType switch
    {
        "Integer" => "value.\"intValue\"",
        "Decimal" => "CAST(value.\"decimalValue\" AS DECIMAL)",
        "Date" => "value.\"dateValue\"",
        _ => "COALESCE(value.\"sortableValue\", value.\"varcharValue\", value.\"textValue\")",
    };
}
