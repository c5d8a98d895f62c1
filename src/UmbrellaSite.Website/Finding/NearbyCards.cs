using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.Finding;

/// <summary>Cards in the order of their distance, with the distance on those that have one.</summary>
internal sealed class NearbyCards(Distances distances, CardMaker cards)
{
    public IReadOnlyList<Card> Of<T>(IEnumerable<T> entries, Place from, Catalogue catalogue, int most)
        where T : Entry => [.. distances.Sort(entries, from, catalogue).Take(most).Select(near => Of(near.Item, near.Kilometres))];

    private Card Of(Entry entry, double? kilometres) => kilometres is { } known ? cards.At(cards.Of(entry), known) : cards.Of(entry);
}
