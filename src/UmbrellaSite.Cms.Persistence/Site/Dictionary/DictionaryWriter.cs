using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Dictionary;

internal sealed class DictionaryWriter(IScopeAccessor scopes, ILanguageRepository languages)
{
    private ISqlDatabase Database => scopes.Database();

    public void Insert(IDictionaryItem item)
    {
        item.Id = Database.Insert("cmsDictionary", "pk", $"""
            ("id", "parent", "key") VALUES ({item.Key}, {item.ParentId}, {item.ItemKey})
            """);
        WriteTranslations(item);
    }

    public void Update(IDictionaryItem item)
    {
        Database.Execute($"""
            UPDATE "cmsDictionary" SET "id" = {item.Key}, "parent" = {item.ParentId}, "key" = {item.ItemKey} WHERE "pk" = {item.Id}
            """);
        WriteTranslations(item);
    }

    /// <summary>Removes the item and everything below it.</summary>
    public void Delete(IDictionaryItem item)
    {
        Database.Execute($"""
            {Branch(item.Key)} DELETE FROM "cmsLanguageText" WHERE "UniqueId" IN (SELECT "id" FROM branch)
            """);
        Database.Execute($"""{Branch(item.Key)} DELETE FROM "cmsDictionary" WHERE "id" IN (SELECT "id" FROM branch)""");
    }

    /// <summary>The common table expression <c>branch</c>: the ids of the item and of all below it.</summary>
    public static SqlBuilder Branch(Guid root) => SqlBuilder.Of($"""
        WITH RECURSIVE branch("id") AS (
            SELECT "id" FROM "cmsDictionary" WHERE "id" = {root}
            UNION ALL
            SELECT c."id" FROM "cmsDictionary" c JOIN branch b ON c."parent" = b."id")
        """);

    // A translation that the item no longer carries stays, as in Umbraco: to take it away, give it an empty value.
    private void WriteTranslations(IDictionaryItem item)
    {
        foreach (var translation in item.Translations)
        {
            translation.Value = translation.Value.ToValidXmlString();
            translation.Id = Database.Insert("cmsLanguageText", "pk", $"""
                ("languageId", "UniqueId", "value")
                VALUES ({languages.GetIdByIsoCode(translation.LanguageIsoCode)}, {item.Key}, {translation.Value})
                ON CONFLICT ("languageId", "UniqueId") DO UPDATE SET "value" = excluded."value"
                """);
            translation.Key = item.Key;
        }
    }
}
