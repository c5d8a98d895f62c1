using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Languages;

/// <summary>Reads all languages, in the order of their creation: callers of Umbraco expect the oldest first.</summary>
internal sealed class LanguageLoader(IScopeAccessor scopes)
{
    public IReadOnlyList<ILanguage> Load() => scopes.Database().Query(
        $"""
        SELECT l."id", l."languageISOCode", l."languageCultureName", l."isDefaultVariantLang", l."mandatory", f."languageISOCode"
        FROM "umbracoLanguage" l LEFT JOIN "umbracoLanguage" f ON f."id" = l."fallbackLanguageId"
        ORDER BY l."id"
        """,
        Read);

    private static ILanguage Read(Row row)
    {
        var isoCode = row.String(1);
        var language = new Language(isoCode, row.StringOrNull(2) ?? isoCode)
        {
            Id = row.Int(0),
            IsDefault = row.Bool(3),
            IsMandatory = row.Bool(4),
            FallbackIsoCode = row.StringOrNull(5),
        };
        language.ResetDirtyProperties(rememberDirty: false);
        return language;
    }
}
