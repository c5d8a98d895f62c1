using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Reads what every page has, in the language of the ambient variation context.</summary>
internal static class EntryFactsReader
{
    public static EntryFacts Read(IPublishedContent page, string culture, string url) =>
        new(page.Key, page.Cultures[culture].Name, url, culture)
        {
            Lead = (page as GlossaryTerm)?.Definition ?? (page as IPageHeader)?.Lead ?? string.Empty,
            Created = page.CreateDate,
            Updated = page.Cultures[culture].Date,
            IsSample = page is IConfirmation { IsSample: true },
            LastConfirmed = (page as IConfirmation)?.LastConfirmed,
            HideFromSearchEngines = page is ISearchAppearance { HideFromSearchEngines: true },
            Topics = page is ITopicAssignment { Topics: { } topics } ? [.. topics.Select(topic => topic.Key)] : [],
        };
}
