using System.Globalization;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Cards;

/// <summary>Makes cards of entries.</summary>
internal sealed class CardMaker(Texts texts, Dates dates)
{
    public IReadOnlyList<Card> Of(IEnumerable<Entry> entries) => [.. entries.Select(Of)];

    public Card Of(Entry entry) => entry switch
    {
        OrganisationEntry organisation => Of(organisation),
        ContactPointEntry contactPoint => Of(contactPoint),
        GroupEntry group => Of(group),
        EventEntry happening => Of(happening),
        CampaignEntry campaign => Dated(campaign, campaign.Date, dates.LongDay(campaign.Date)),
        PositionEntry position => Of(position),
        NewsEntry news => Dated(news, news.Date, $"{dates.Day(news.Date)} · {texts.Choice(news.Kind)}"),
        TopicEntry topic => Plain(topic) with { Kicker = texts.Choice(topic.Area) },
        _ => Plain(entry),
    };

    /// <summary>With the distance from where somebody is.</summary>
    public Card At(Card card, double kilometres) => card with
    {
        Details =
        [
            kilometres < 1 ? texts["Ort.HierVorOrt"] : texts.Format("Ort.Entfernung", Math.Round(kilometres).ToString(CultureInfo.CurrentCulture)),
            .. card.Details,
        ],
    };

    private static Card Plain(Entry entry) => new(entry.Key, entry.Name, entry.Url, entry.Culture, entry.Lead)
    {
        IsSample = entry.IsSample,
        ForeignCulture = string.Equals(entry.Culture, CultureInfo.CurrentCulture.Name, StringComparison.OrdinalIgnoreCase) ? null : entry.Culture,
    };

    private static Card Dated(Entry entry, DateOnly day, string kicker) => Plain(entry) with { Kicker = kicker, KickerDate = Dates.Machine(day) };

    private Card Of(OrganisationEntry organisation) => Plain(organisation) with
    {
        Phone = organisation.Phone.OrNull(),
        Lines = Details(organisation.PhoneHours.Take(1)),
        Tags = [.. organisation.Languages.Where(language => language != "Deutsch").Select(texts.Choice)],
    };

    private Card Of(ContactPointEntry contactPoint) => Plain(contactPoint) with
    {
        Kicker = texts.Choice(contactPoint.State),
        Phone = contactPoint.Phone.OrNull(),
        Lines = Details(contactPoint.PhoneHours),
        Tags = [.. contactPoint.Languages.Where(language => language != "Deutsch").Concat(contactPoint.Accessibility).Select(texts.Choice)],
    };

    private Card Of(GroupEntry group) => Plain(group) with
    {
        Kicker = string.Join(" · ", Details(group.Kinds.Select(texts.Choice).Append(group.City))),
        Details = Details([group.OpenForNewMembers ? string.Empty : texts["Gruppe.Geschlossen"]]),
        Lines = Details([group.Rhythm]),
        Tags = [.. group.Languages.Where(language => language != "Deutsch").Select(texts.Choice)],
    };

    private Card Of(EventEntry happening) => Plain(happening) with
    {
        Kicker = dates.Span(happening.Start, happening.End),
        KickerDate = Dates.Machine(happening.Start),
        Details = Details(
        [
            happening.Status == EventStates.TakesPlace ? string.Empty : texts.Choice(happening.Status),
            string.Join(" · ", Details([texts.Choice(happening.Format), happening.City])),
        ]),
        Lines = Details([happening.Organiser]),
        Tags = [.. happening.Accessibility.Select(texts.Choice)],
    };

    private Card Of(PositionEntry position) => Dated(position, position.Date, $"{texts.Choice(position.Kind)} · {dates.Month(position.Date)}") with
    {
        Details = Details([position.Law]),
        Tags = [texts.Choice(position.Status)],
    };

    private static IReadOnlyList<string> Details(IEnumerable<string> details) => [.. details.Where(detail => detail.Length > 0)];
}
