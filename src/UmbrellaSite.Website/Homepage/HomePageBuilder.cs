using System.Globalization;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Homepage;

/// <summary>Puts on the start page what is new: the campaign, the next dates, two pieces of news and a position.</summary>
internal sealed class HomePageBuilder(CatalogueStore catalogues, CardMaker cards, Texts texts, Dates dates, FinderAddress finder)
{
    private const int MostEvents = 3;
    private const int MostNews = 2;

    public HomePage Build(Home page)
    {
        var catalogue = catalogues.Current;
        var campaign = IsRead(catalogue.Directory(CampaignDirectory.ModelTypeAlias)) ? catalogue.Find<CampaignEntry>(page.RunningCampaign?.Key) : null;
        var daysLeft = campaign?.Date.DayNumber - dates.Today.DayNumber;
        return new HomePage(
            page,
            finder.Url is null ? [] : [.. (page.SearchExamples ?? []).Select(Example)],
            campaign,
            daysLeft >= 0 ? daysLeft : null,
            [.. Figures(catalogue)],
            Section(catalogue, EventDirectory.ModelTypeAlias, "naechste-termine", catalogue.Upcoming(dates.Now).Take(MostEvents)),
            Section(catalogue, NewsDirectory.ModelTypeAlias, "neues", catalogue.News.Take(MostNews)),
            Section(catalogue, PositionDirectory.ModelTypeAlias, "position", catalogue.Positions.Take(1)),
            catalogue.Directory(Explainer.ModelTypeAlias) is { } explainer ? new TextLink(explainer.Name, explainer.Url) : null);
    }

    private TextLink Example(string concern) => new(concern, $"{finder.Url}?{FinderQuestion.ConcernParameter}={Uri.EscapeDataString(concern)}");

    private IEnumerable<HomeFigure> Figures(Catalogue catalogue)
    {
        (string Alias, string Text, int Number)[] figures =
        [
            (OrganisationDirectory.ModelTypeAlias, "Start.Organisationen", catalogue.Organisations.Count),
            (ContactPointDirectory.ModelTypeAlias, "Start.Kontaktstellen", catalogue.ContactPoints.Count),
            (GroupDirectory.ModelTypeAlias, "Start.Gruppen", catalogue.Groups.Count),
            (TopicDirectory.ModelTypeAlias, "Start.Themen", catalogue.Topics.Count),
        ];
        return figures
            .Select(figure => (figure, Page: catalogue.Directory(figure.Alias)))
            .Where(known => IsRead(known.Page))
            .Select(known => new HomeFigure(known.figure.Number.ToString("N0", CultureInfo.CurrentCulture), texts[known.figure.Text], known.Page!.Url));
    }

    // What is listed only in another language is not put before readers of this one.
    private CardSection Section(Catalogue catalogue, string alias, string id, IEnumerable<Entry> entries) =>
        catalogue.Directory(alias) is { } directory && IsRead(directory)
            ? new CardSection(id, texts["Start." + id], cards.Of(entries), new TextLink(texts["Start.Alle-" + id], directory.Url))
            : new CardSection(id, string.Empty, []);

    private static bool IsRead(PageEntry? page) => page?.Culture == CultureInfo.CurrentCulture.Name;
}
