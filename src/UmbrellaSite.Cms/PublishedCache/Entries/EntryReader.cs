using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>Reads entries from Umbraco's own tables, three statements for all of them or for a few.</summary>
/// <remarks>Not thread-safe: it remembers what rows refer to and what they have in common.</remarks>
internal sealed class EntryReader
{
    private readonly ValuePool _pool = new();
    private EntryVocabulary? _vocabulary;

    /// <summary>Property types or languages have changed; look at them again.</summary>
    public void ForgetVocabulary() => _vocabulary = null;

    public List<ContentEntry> ReadAll(ISqlDatabase database, EntrySource source) => Read(database, source, filter: null);

    /// <param name="filter">At most <see cref="EntryFilter.Most"/> items.</param>
    public List<ContentEntry> Read(ISqlDatabase database, EntrySource source, EntryFilter? filter)
    {
        _vocabulary ??= new EntryVocabulary(database);
        var versions = new Dictionary<int, EntryBuilder>();
        database.ForEach(EntryStatements.Items(source, filter), row => AddItem(row, source, versions));
        if (versions.Count == 0)
        {
            return [];
        }

        // An item has one version here, so the filter's limit holds for versions too.
        var ids = filter is null ? null : versions.Keys.ToList();
        database.ForEach(EntryStatements.Cultures(source, ids), row => ReadCulture(database, row, versions));
        ReadValues(database, EntryStatements.Values(source, ids), versions);
        return [.. versions.Values.Select(version => version.Build())];
    }

    private void AddItem(Row row, EntrySource source, Dictionary<int, EntryBuilder> versions)
    {
        // Blueprints are in the tables of documents too.
        if (source == EntrySource.Media || row.GuidOrNull(14) == Constants.ObjectTypes.Document)
        {
            versions[row.Int(9)] = new EntryBuilder(row, source == EntrySource.DraftDocuments, _pool);
        }
    }

    private void ReadCulture(ISqlDatabase database, Row row, Dictionary<int, EntryBuilder> versions)
    {
        if (versions.TryGetValue(row.Int(0), out var version))
        {
            var culture = VocabularyFor(database, null, row.Int(1)).Culture(row.Int(1));
            version.Add(new CultureEntry(culture, row.String(2), row.UtcDate(3), row.Bool(4)));
        }
    }

    private void ReadValues(ISqlDatabase database, SqlBuilder statement, Dictionary<int, EntryBuilder> versions)
    {
        EntryBuilder? version = null;
        var versionId = 0;
        database.ForEach(statement, row =>
        {
            if (row.Int(0) != versionId)
            {
                version?.Complete(_pool);
                versionId = row.Int(0);
                version = versions.GetValueOrDefault(versionId);
            }

            if (version is not null && StoredValue.Read(row, _pool) is { } value)
            {
                version.Add(Slot(database, row), value);
            }
        });
        version?.Complete(_pool);
    }

    private ValueSlot Slot(ISqlDatabase database, Row row)
    {
        var vocabulary = VocabularyFor(database, row.Int(1), row.IntOrNull(2));
        return new ValueSlot(
            vocabulary.Alias(row.Int(1)),
            vocabulary.Culture(row.IntOrNull(2)),
            _pool.Share(row.StringOrNull(3) ?? string.Empty));
    }

    private EntryVocabulary VocabularyFor(ISqlDatabase database, int? propertyTypeId, int? languageId) =>
        _vocabulary!.Knows(propertyTypeId, languageId) ? _vocabulary : _vocabulary = new EntryVocabulary(database);
}
