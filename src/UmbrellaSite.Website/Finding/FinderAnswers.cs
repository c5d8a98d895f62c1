using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Places;
using UmbrellaSite.Website.Searching;
using UmbrellaSite.Website.Searching.Answers;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Finding;

/// <summary>
/// Answers a question with organisations, the nearest contact points, groups, events and terms. There is no empty end: where
/// nothing is known of a topic there is the contact point, and where no place is known there are the organisations.
/// </summary>
internal sealed class FinderAnswers(
    CatalogueStore catalogues, PlaceIndex places, NearbyCards nearby, CardMaker cards, FinderTexts texts, TextMatches matches)
{
    private const int MostContactPoints = 3;
    private const int MostOthers = 6;
    private const int MostWrittenOf = 3;

    public FinderAnswer Answer(FinderQuestion question, DateTimeOffset now)
    {
        var catalogue = catalogues.Current;
        var place = places.Find(question.Place);
        var named = TopicMatcher.Find(catalogue.Topics, question.Concern);
        var meant = named.Count > 0 || question.Concern.Length == 0 ? [] : TopicMatcher.Suggest(catalogue.Topics, question.Concern);
        var topics = named.Count > 0 || meant.Count > 0 || question.Concern.Length == 0 ? named : Written(catalogue, question.Concern);
        return new FinderAnswer(
            question,
            place,
            [.. topics.Select(topic => new TextLink(topic.Name, topic.Url))],
            texts.Suggestions(question, meant),
            place.IsAmbiguous ? texts.Choices(question, place) : [],
            [.. Sections(catalogue, question, topics, place.Only, now)]);
    }

    // „Zittern“ is the name of no topic, but stands on the page of one.
    private IReadOnlyList<TopicEntry> Written(Catalogue catalogue, string concern) =>
        [.. catalogue.Find<TopicEntry>(matches.Find(concern, SearchTypes.Topic)).Take(MostWrittenOf)];

    private IEnumerable<CardSection> Sections(
        Catalogue catalogue, FinderQuestion question, IReadOnlyList<TopicEntry> topics, Place? place, DateTimeOffset now)
    {
        IReadOnlyList<Guid> keys = [.. topics.Select(topic => topic.Key)];
        yield return texts.Section("kontaktstellen", place is null ? [] : nearby.Of(catalogue.ContactPoints, place, catalogue, MostContactPoints));
        yield return texts.Section("gruppen", Near(Matching(catalogue, catalogue.Groups, question, keys), place, catalogue));
        yield return texts.Section("organisationen", cards.Of(Matching(catalogue, catalogue.Organisations, question, keys).Take(MostOthers)));
        yield return texts.Section("veranstaltungen", Near(Matching(catalogue, [.. catalogue.Upcoming(now)], question, keys), place, catalogue));
        yield return texts.Section("begriffe", cards.Of(Matching(catalogue, catalogue.Terms, question, keys).Take(MostOthers)));
    }

    private IReadOnlyList<Card> Near<T>(IEnumerable<T> entries, Place? place, Catalogue catalogue)
        where T : Entry => place is null ? cards.Of(entries.Take(MostOthers)) : nearby.Of(entries, place, catalogue, MostOthers);

    // Without a topic the words themselves are looked for.
    private static IEnumerable<T> Matching<T>(Catalogue catalogue, IReadOnlyList<T> entries, FinderQuestion question, IReadOnlyList<Guid> topics)
        where T : Entry
    {
        if (topics.Count > 0)
        {
            return catalogue.About(topics, entries);
        }

        var words = Words.Of(question.Concern);
        return words.Count == 0 ? [] : entries.Where(entry => words.All(word => entry.FoldedNames.Any(name => Words.Contain(name, word))));
    }
}
