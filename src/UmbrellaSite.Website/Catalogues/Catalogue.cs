using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>
/// Everything published, as entries in one language, made at once and never changed: lists, topic pages, the finder and feeds
/// are computed from it without a look at the content itself.
/// </summary>
internal sealed class Catalogue
{
    private readonly Dictionary<Guid, Entry> _byKey;
    private readonly ILookup<Guid, Entry> _byTopic;

    public Catalogue(IReadOnlyCollection<Entry> entries)
    {
        _byKey = entries.ToDictionary(entry => entry.Key);
        _byTopic = entries
            .SelectMany(entry => entry.Topics, (entry, topic) => (topic, entry))
            .ToLookup(pair => pair.topic, pair => pair.entry);
        Topics = ByName<TopicEntry>(entries);
        Organisations = ByName<OrganisationEntry>(entries);
        ContactPoints = ByName<ContactPointEntry>(entries);
        Groups = ByName<GroupEntry>(entries);
        Terms = ByName<TermEntry>(entries);
        Events = [.. entries.OfType<EventEntry>().OrderBy(entry => entry.Start).ThenBy(entry => entry.NameInOrder, GermanOrder.KeyComparer)];
        Campaigns = [.. entries.OfType<CampaignEntry>().OrderByDescending(entry => entry.Date)];
        Positions = [.. entries.OfType<PositionEntry>().OrderByDescending(entry => entry.Date)];
        News = [.. entries.OfType<NewsEntry>().OrderByDescending(entry => entry.Date)];
        Pages = [.. entries.OfType<PageEntry>()];
    }

    public IReadOnlyList<TopicEntry> Topics { get; }

    public IReadOnlyList<OrganisationEntry> Organisations { get; }

    public IReadOnlyList<ContactPointEntry> ContactPoints { get; }

    public IReadOnlyList<GroupEntry> Groups { get; }

    /// <summary>By their start, those that are over included.</summary>
    public IReadOnlyList<EventEntry> Events { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<CampaignEntry> Campaigns { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<PositionEntry> Positions { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<NewsEntry> News { get; }

    public IReadOnlyList<TermEntry> Terms { get; }

    public IReadOnlyList<PageEntry> Pages { get; }

    public IEnumerable<Entry> All => _byKey.Values;

    public Entry? Find(Guid? key) => key is { } known ? _byKey.GetValueOrDefault(known) : null;

    public T? Find<T>(Guid? key)
        where T : Entry => Find(key) as T;

    /// <summary>The entries for keys that still lead somewhere, in the order of the keys.</summary>
    public IEnumerable<T> Find<T>(IEnumerable<Guid> keys)
        where T : Entry => keys.Select(key => Find<T>(key)).OfType<T>();

    /// <summary>What is assigned to any of the topics, each once, in the order of its own list.</summary>
    public IReadOnlyList<T> About<T>(IReadOnlyCollection<Guid> topics, IReadOnlyList<T> list)
        where T : Entry
    {
        var found = topics.SelectMany(topic => _byTopic[topic]).Select(entry => entry.Key).ToHashSet();
        return [.. list.Where(entry => found.Contains(entry.Key))];
    }

    public IEnumerable<EventEntry> Upcoming(DateTimeOffset now) => Events.Where(entry => entry.End >= now);

    /// <summary>The page that lists something, such as the calendar, where it is published.</summary>
    public PageEntry? Directory(string typeAlias) => Pages.FirstOrDefault(page => page.TypeAlias == typeAlias);

    private static IReadOnlyList<T> ByName<T>(IEnumerable<Entry> entries)
        where T : Entry => [.. entries.OfType<T>().OrderBy(entry => entry.NameInOrder, GermanOrder.KeyComparer)];
}
