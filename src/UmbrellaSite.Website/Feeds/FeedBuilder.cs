using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Feeds;

/// <summary>Makes the feeds of the site: news, events and positions, each as a whole or about one topic.</summary>
internal sealed class FeedBuilder(CatalogueStore catalogues, Dates dates)
{
    private const int Most = 30;

    /// <param name="section">The last part of the address of the section's page: aktuelles, veranstaltungen, positionen.</param>
    /// <param name="topic">The topic as it stands in the address of a filtered list.</param>
    /// <returns>Null where there is no such section or topic.</returns>
    public Feed? Build(string section, string? topic, string culture, Uri self)
    {
        var catalogue = catalogues.In(culture);
        var found = catalogue.Topics.FirstOrDefault(candidate => Slug.Of(candidate.Name) == topic);
        var (page, entries) = Find(catalogue, section);
        if (page is null || (topic is not null && found is null))
        {
            return null;
        }

        var shown = entries.Where(entry => found is null || entry.Entry.Topics.Contains(found.Key)).Take(Most);
        return new Feed(
            found is null ? page.Name : $"{page.Name}: {found.Name}",
            page.Lead,
            culture,
            self,
            new Uri(self, page.Url),
            [.. shown.Select(entry => Item(entry.Entry, entry.Published, self))]);
    }

    private (PageEntry? Page, IEnumerable<(Entry Entry, DateTimeOffset Published)> Entries) Find(Catalogue catalogue, string section)
    {
        (string Alias, IEnumerable<(Entry, DateTimeOffset)> Entries)[] sections =
        [
            (NewsDirectory.ModelTypeAlias, catalogue.News.Select(entry => ((Entry)entry, Midday(entry.Date)))),
            (PositionDirectory.ModelTypeAlias, catalogue.Positions.Select(entry => ((Entry)entry, Midday(entry.Date)))),
            (EventDirectory.ModelTypeAlias, catalogue.Upcoming(dates.Now).Select(entry => ((Entry)entry, new DateTimeOffset(entry.Facts.Created, TimeSpan.Zero)))),
        ];
        return sections
            .Select(candidate => (Page: catalogue.Directory(candidate.Alias), candidate.Entries))
            .FirstOrDefault(candidate => candidate.Page?.Url.Trim('/').Split('/')[^1] == section);
    }

    private static FeedItem Item(Entry entry, DateTimeOffset published, Uri self) =>
        new(entry.Key, entry.Name, new Uri(self, entry.Url), entry.Lead, published, new DateTimeOffset(entry.Facts.Updated, TimeSpan.Zero));

    // A date alone is that day for everybody in Germany, not the evening before for some.
    private static DateTimeOffset Midday(DateOnly day) => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
}
