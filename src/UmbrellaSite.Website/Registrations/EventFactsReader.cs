using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <summary>Reads what the registration has to know of an event from its page.</summary>
internal sealed class EventFactsReader(CatalogueStore catalogues, IPublishedUrlProvider urls, SiteOrigin origin)
{
    /// <returns>Null for a page that is no event with a date, or that nobody registers for.</returns>
    public EventFacts? Read(IPublishedContent? page, string culture)
    {
        if (page is not Event { RegistrationRequired: true } happening || catalogues.In(culture).Find<EventEntry>(page.Key) is not { } entry)
        {
            return null;
        }

        return new EventFacts(page.Key.ToString("N"), entry.Name, entry.Start, entry.End, new DateTimeOffset(DateTime.SpecifyKind(page.UpdateDate, DateTimeKind.Utc)))
        {
            Place = Place(entry, happening),
            Url = origin.Absolute(urls.GetUrl(page, UrlMode.Absolute, entry.Culture)),
            Seats = happening.Seats > 0 ? happening.Seats : null,
            RegisterUntil = happening.RegistrationCloses,
            OrganiserMail = happening.ContactEmail ?? string.Empty,
            IsCancelled = entry.IsCancelled,
            Questions = Questions(happening),
        };
    }

    private static string Place(EventEntry entry, Event happening) => entry.IsOnSite
        ? string.Join(", ", new[] { entry.Venue, entry.Street, $"{entry.PostalCode} {entry.City}".Trim() }.Where(part => part.Length > 0))
        : happening.OnlineNote ?? string.Empty;

    // Two questions with the same words would be one: the block's own key keeps them apart.
    private static List<EventQuestion> Questions(Event happening) =>
    [
        .. (happening.RegistrationQuestions ?? BlockListModel.Empty).Select(block => block.Content).OfType<RegistrationQuestion>().Select(question => new EventQuestion(
            question.Key.ToString("N"),
            question.Label ?? string.Empty,
            question.Reason ?? string.Empty,
            question.IsRequired,
            [.. question.Options ?? []])),
    ];
}
