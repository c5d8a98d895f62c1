using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Catalogues;

/// <summary>Makes the entry of a page. The language to read in is that of the ambient variation context.</summary>
internal static class EntryReader
{
    public static Entry? Read(IPublishedContent page, EntryFacts facts) => page switch
    {
        Topic topic => Of(topic, facts),
        Organisation organisation => Of(organisation, facts),
        ContactPoint contactPoint => Of(contactPoint, facts),
        SelfHelpGroup group => Of(group, facts),
        Event { Start: { } start } happening => Of(happening, start, facts),
        Campaign { Date: { } date } campaign => Of(campaign, date, facts),
        Models.Position { Date: { } date } position => Of(position, date, facts),
        NewsArticle { Date: { } date } article => new NewsEntry(facts) { Date = date, Kind = article.Kind ?? string.Empty },
        GlossaryTerm term => Of(term, facts),
        IPageHeader => new PageEntry(facts) { TypeAlias = page.ContentType.Alias },
        _ => null,
    };

    private static TopicEntry Of(Topic page, EntryFacts facts) => new(facts)
    {
        Area = page.Area ?? string.Empty,
        OtherNames = List(page.Synonyms),
        Related = Keys(page.RelatedTopics),
        QuickExit = page.QuickExit,
    };

    private static OrganisationEntry Of(Organisation page, EntryFacts facts) => new(facts)
    {
        Abbreviation = page.Abbreviation ?? string.Empty,
        OtherNames = string.IsNullOrEmpty(page.Abbreviation) ? [] : [page.Abbreviation],
        Phone = page.Phone ?? string.Empty,
        PhoneHours = List(page.PhoneHours),
        City = page.City ?? string.Empty,
        States = List(page.FederalStates),
        Languages = List(page.Languages),
        Formats = List(page.AccessibleFormats),
    };

    private static ContactPointEntry Of(ContactPoint page, EntryFacts facts) => new(facts)
    {
        Task = page.Task ?? string.Empty,
        Phone = page.Phone ?? string.Empty,
        PhoneHours = List(page.PhoneHours),
        Email = page.Email ?? string.Empty,
        PostalCode = page.PostalCode ?? string.Empty,
        City = page.City ?? string.Empty,
        State = page.FederalState ?? string.Empty,
        Districts = List(page.Districts),
        Position = page.Latitude == 0 ? null : new Places.Position((double)page.Latitude, (double)page.Longitude),
        Languages = List(page.Languages),
        Accessibility = List(page.Accessibility),
    };

    private static GroupEntry Of(SelfHelpGroup page, EntryFacts facts) => new(facts)
    {
        Kinds = List(page.GroupKinds),
        Rhythm = page.MeetingRhythm ?? string.Empty,
        City = page.City ?? string.Empty,
        PostalCode = page.PostalCode ?? string.Empty,
        State = page.FederalState ?? string.Empty,
        OpenForNewMembers = page.OpenForNewMembers,
        ContactPoint = page.ContactPoint?.Key,
        Organisation = page.Organisation?.FirstOrDefault()?.Key,
        QuickExit = page.QuickExit,
        Languages = List(page.Languages),
        Accessibility = List(page.Accessibility),
    };

    private static EventEntry Of(Event page, DateTimeOffset start, EntryFacts facts) => new(facts)
    {
        Start = start,
        End = page.End ?? start,
        Status = page.Status ?? string.Empty,
        Format = page.Format ?? string.Empty,
        Venue = page.Venue ?? string.Empty,
        Street = page.Street ?? string.Empty,
        PostalCode = page.PostalCode ?? string.Empty,
        City = page.City ?? string.Empty,
        State = page.FederalState ?? string.Empty,
        Organiser = page.Organiser?.Name ?? page.OrganiserName ?? string.Empty,
        OrganiserKey = page.Organiser?.Key,
        Campaign = page.Campaign?.Key,
        Accessibility = List(page.Accessibility),
        Languages = List(page.Languages),
    };

    private static CampaignEntry Of(Campaign page, DateOnly date, EntryFacts facts) => new(facts)
    {
        Date = date,
        EndDate = page.EndDate ?? date,
        Claim = page.Claim ?? string.Empty,
        Accent = page.AccentColour ?? string.Empty,
    };

    private static PositionEntry Of(Models.Position page, DateOnly date, EntryFacts facts) => new(facts)
    {
        Date = date,
        Kind = page.Kind ?? string.Empty,
        Status = page.Status ?? string.Empty,
        Law = page.LegalReference ?? string.Empty,
    };

    private static TermEntry Of(GlossaryTerm page, EntryFacts facts) => new(facts)
    {
        OtherNames = List(page.Synonyms),
        SeeAlso = Keys(page.SeeAlso),
    };

    private static IReadOnlyList<string> List(IEnumerable<string>? values) =>
        values is null ? [] : [.. values.Where(value => !string.IsNullOrWhiteSpace(value))];

    private static IReadOnlyList<Guid> Keys(IEnumerable<IPublishedContent>? pages) => pages is null ? [] : [.. pages.Select(page => page.Key)];
}
