using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Search;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.Website.Searching.Synonyms;

/// <summary>
/// Words of one meaning, as editors wrote them: other names of topics and terms, and the list on the search page. Used by
/// one at a time.
/// </summary>
internal sealed class SynonymBook
{
    private readonly Dictionary<Guid, IReadOnlyList<SynonymGroup>> _groups = [];
    private bool _isChanged = true;

    /// <param name="page">Null if it is not published.</param>
    /// <param name="cultures">The languages in which everybody may find it.</param>
    public void Set(Guid key, IPublishedContent? page, IReadOnlyList<string> cultures)
    {
        IReadOnlyList<SynonymGroup> groups = page switch
        {
            null => [],
            SearchPage => [.. page.Cultures.Keys.SelectMany(culture => SynonymList.Read(PageNames.Stored(page, SynonymList.Alias, culture), culture))],
            _ => [.. cultures.Select(culture => NamesOf(page, culture)).OfType<SynonymGroup>()],
        };
        var known = _groups.GetValueOrDefault(key) ?? [];
        if (IsSame(known, groups))
        {
            return;
        }

        _isChanged = true;
        _ = groups.Count == 0 ? _groups.Remove(key) : (_groups[key] = groups).Count > 0;
    }

    /// <summary>Tells the index if something has changed.</summary>
    public void TellTo(ISearchIndex index)
    {
        if (_isChanged)
        {
            index.UseSynonyms([.. _groups.Values.SelectMany(groups => groups)]);
            _isChanged = false;
        }
    }

    private static SynonymGroup? NamesOf(IPublishedContent page, string culture) =>
        PageNames.Synonyms(page, culture) is { Count: > 0 } others ? new SynonymGroup(culture, [PageNames.Title(page, culture), .. others]) : null;

    private static bool IsSame(IReadOnlyList<SynonymGroup> one, IReadOnlyList<SynonymGroup> other) =>
        one.Count == other.Count
        && one.Zip(other).All(pair => pair.First.Culture == pair.Second.Culture && pair.First.Words.SequenceEqual(pair.Second.Words, StringComparer.Ordinal));
}
