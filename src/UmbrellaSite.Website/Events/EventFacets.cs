using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Events;

/// <summary>By what the calendar, its feeds and its calendar files are narrowed down.</summary>
internal static class EventFacets
{
    public const string Time = "zeit";
    public const string Past = "Vergangene";
    public const string Coming = "Kommende";

    public static IReadOnlyList<Facet<EventEntry>> Of(Catalogue catalogue, Dates dates) =>
    [
        new("thema", "Filter.Thema", happening => catalogue.Find<TopicEntry>(happening.Topics).Select(topic => topic.Name), [.. catalogue.Topics.Select(topic => topic.Name)]),
        new("form", "Filter.Form", happening => [happening.Format], [EventFormats.OnSite, EventFormats.Online, EventFormats.Hybrid]),
        new("land", "Filter.Land", happening => happening.State.Length == 0 ? [] : [happening.State], FederalStates.All),
        new("zugang", "Filter.Barrierefreiheit", happening => happening.Accessibility, []),
        new("sprache", "Filter.Sprache", happening => happening.Languages, []),
        new(Time, "Filter.Zeit", happening => [happening.End < dates.Now ? Past : Coming], [Coming, Past]),
    ];
}
