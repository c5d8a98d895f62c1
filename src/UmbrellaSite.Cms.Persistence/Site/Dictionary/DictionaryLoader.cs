using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Site.Dictionary;

/// <summary>Reads dictionary items with their translations, ordered by their keys.</summary>
internal sealed class DictionaryLoader(IScopeAccessor scopes, ILanguageRepository languages)
{
    /// <param name="condition">On the columns of <c>cmsDictionary</c> as <c>d</c>; null for all items.</param>
    public List<IDictionaryItem> Load(SqlBuilder? condition)
    {
        var items = new List<IDictionaryItem>();
        DictionaryItem? item = null;
        var translations = new List<IDictionaryTranslation>();
        var languageById = languages.GetMany().ToDictionary(language => language.Id);
        scopes.Database().ForEach(Statement(condition), row =>
        {
            if (item?.Id != row.Int(0))
            {
                Complete(item, translations);
                items.Add(item = ReadItem(row));
                translations = [];
            }

            if (!row.IsNull(4) && languageById.TryGetValue(row.Int(5), out var language))
            {
                translations.Add(ReadTranslation(row, language, item.Key));
            }
        });
        Complete(item, translations);
        return items;
    }

    private static SqlBuilder Statement(SqlBuilder? condition)
    {
        var hasWhere = false;
        return SqlBuilder.Of($"""
            SELECT d."pk", d."id", d."parent", d."key", t."pk", t."languageId", t."value"
            FROM "cmsDictionary" d LEFT JOIN "cmsLanguageText" t ON t."UniqueId" = d."id"
            """)
            .And(condition, ref hasWhere)
            .Append($""" ORDER BY d."key", d."pk", t."languageId" """);
    }

    private static DictionaryItem ReadItem(Row row) => new(row.GuidOrNull(2), row.String(3))
    {
        Id = row.Int(0),
        Key = row.Guid(1),
    };

    private static DictionaryTranslation ReadTranslation(Row row, ILanguage language, Guid itemKey)
    {
        var translation = new DictionaryTranslation(language, row.String(6), itemKey) { Id = row.Int(4) };
        translation.ResetDirtyProperties(rememberDirty: false);
        return translation;
    }

    private static void Complete(DictionaryItem? item, List<IDictionaryTranslation> translations)
    {
        if (item is not null)
        {
            item.Translations = translations;
            item.ResetDirtyProperties(rememberDirty: false);
        }
    }
}
