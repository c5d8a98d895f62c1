namespace UmbrellaSite.Cms.Persistence.Schema.Tables;

/// <summary>Languages and the dictionary.</summary>
internal static class LanguageTables
{
    public static void Define(SchemaDefinition schema) => schema
        .Table("umbracoLanguage", Language)
        .Table("cmsDictionary", Dictionary)
        .Table("cmsLanguageText", LanguageText);

    private static void Language(TableDefinition table)
    {
        table.Identity("id");
        table.Text("languageISOCode", 14).Optional();
        table.Text("languageCultureName", 100).Optional();
        table.Bool("isDefaultVariantLang").Default("0");
        table.Bool("mandatory").Default("0");
        table.Int("fallbackLanguageId").Optional().References("umbracoLanguage", "id");
        table.Index("IX_umbracoLanguage_fallbackLanguageId", "fallbackLanguageId");
        table.Unique("IX_umbracoLanguage_languageISOCode", "languageISOCode");
    }

    private static void Dictionary(TableDefinition table)
    {
        table.Identity("pk");
        table.Guid("id");
        table.Guid("parent").Optional().References("cmsDictionary", "id");
        table.Text("key", 450);
        table.Unique("IX_cmsDictionary_key", "key");
        table.Index("IX_cmsDictionary_Parent", "parent");
        table.Unique("IX_cmsDictionary_id", "id");
    }

    private static void LanguageText(TableDefinition table)
    {
        table.Identity("pk");
        table.Int("languageId").References("umbracoLanguage", "id");
        table.Guid("UniqueId").References("cmsDictionary", "id");
        table.LongText("value");
        table.Unique("IX_cmsLanguageText_languageId", "languageId", "UniqueId");
    }
}
