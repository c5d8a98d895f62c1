using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>What rows of values refer to by number: property types and languages.</summary>
internal sealed class EntryVocabulary
{
    private readonly Dictionary<int, string> _aliases = [];
    private readonly Dictionary<int, string> _cultures = [];

    public EntryVocabulary(ISqlDatabase database)
    {
        database.ForEach($"""SELECT "id", "Alias" FROM "cmsPropertyType" """, row => _aliases[row.Int(0)] = string.Intern(row.String(1)));
        database.ForEach(
            $"""SELECT "id", "languageISOCode" FROM "umbracoLanguage" """,
            row => _cultures[row.Int(0)] = string.Intern(row.StringOrNull(1) ?? string.Empty));
    }

    public bool Knows(int? propertyTypeId, int? languageId) =>
        (propertyTypeId is not { } property || _aliases.ContainsKey(property))
        && (languageId is not { } language || _cultures.ContainsKey(language));

    public string Alias(int propertyTypeId) => _aliases[propertyTypeId];

    public string Culture(int? languageId) => languageId is { } id ? _cultures[id] : string.Empty;
}
