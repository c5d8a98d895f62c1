using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Languages;

/// <summary>
/// Writes languages so that exactly one is the default. That nobody else writes at the same time is the service's lock.
/// </summary>
internal sealed class LanguageWriter(IScopeAccessor scopes)
{
    /// <summary>What is kept by language, in an order that foreign keys allow. User groups' languages go by cascade.</summary>
    private static readonly string[] DependentTables =
    [
        "cmsLanguageText", "umbracoPropertyData", "umbracoContentVersionCultureVariation", "umbracoDocumentCultureVariation",
        "umbracoContentSchedule", "umbracoDocumentUrl", "umbracoDocumentUrlAlias", "cmsTags",
    ];

    private ISqlDatabase Database => scopes.Database();

    public void Insert(ILanguage language, int? fallbackId)
    {
        ClearDefaultFor(language);
        language.Id = Database.Insert("umbracoLanguage", "id", $"""
            ("languageISOCode", "languageCultureName", "isDefaultVariantLang", "mandatory", "fallbackLanguageId")
            VALUES ({language.IsoCode}, {language.CultureName}, {language.IsDefault}, {language.IsMandatory}, {fallbackId})
            """);
    }

    public void Update(ILanguage language, int? fallbackId)
    {
        ClearDefaultFor(language);
        Database.Execute($"""
            UPDATE "umbracoLanguage"
            SET "languageISOCode" = {language.IsoCode}, "languageCultureName" = {language.CultureName},
                "isDefaultVariantLang" = {language.IsDefault}, "mandatory" = {language.IsMandatory}, "fallbackLanguageId" = {fallbackId}
            WHERE "id" = {language.Id}
            """);
    }

    /// <summary>Removes the language with everything that was written in it.</summary>
    public void Delete(ILanguage language)
    {
        Database.Execute($"""
            UPDATE "umbracoLanguage" SET "fallbackLanguageId" = NULL WHERE "fallbackLanguageId" = {language.Id}
            """);
        Database.Execute($"""
            DELETE FROM "cmsTagRelationship" WHERE "tagId" IN (SELECT "id" FROM "cmsTags" WHERE "languageId" = {language.Id})
            """);
        foreach (var table in DependentTables)
        {
            Database.Execute($"""DELETE FROM "{SqlBuilder.Raw(table)}" WHERE "languageId" = {language.Id}""");
        }

        Database.Execute($"""DELETE FROM "umbracoLanguage" WHERE "id" = {language.Id}""");
    }

    private void ClearDefaultFor(ILanguage language)
    {
        if (language.IsDefault)
        {
            Database.Execute($"""UPDATE "umbracoLanguage" SET "isDefaultVariantLang" = {false} WHERE "id" <> {language.Id}""");
        }
    }
}
