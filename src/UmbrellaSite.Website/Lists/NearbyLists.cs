using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Lists;

/// <summary>Lists of what is somewhere: by distance where a place is given, else in their own order.</summary>
internal sealed class NearbyLists(ListBuilder lists, PlaceIndex places, Distances distances, CatalogueStore catalogues, CardMaker cards)
{
    public CardDirectory Build<T>(IPageHeader page, IReadOnlyList<T> entries, IReadOnlyList<Facet<T>> facets, ListRequest request, string countText)
        where T : Entry
    {
        var place = places.Find(request.Place.Length > ListRequest.LongestText ? string.Empty : request.Place);
        if (place.Only is not { } here)
        {
            var list = lists.Build(entries, facets, request);
            return new CardDirectory(page, list with { Place = place }, cards.Of(list.Items), countText);
        }

        var near = distances.Sort(entries, here, catalogues.Current);
        var kilometres = near.ToDictionary(entry => entry.Item.Key, entry => entry.Kilometres);
        var sorted = lists.Build([.. near.Select(entry => entry.Item)], facets, request);
        return new CardDirectory(page, sorted with { Place = place }, [.. sorted.Items.Select(entry => Card(entry, kilometres[entry.Key]))], countText);
    }

    private Card Card(Entry entry, double? kilometres) => kilometres is { } known ? cards.At(cards.Of(entry), known) : cards.Of(entry);
}
