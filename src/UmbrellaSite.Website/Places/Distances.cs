using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.Website.Places;

/// <summary>Puts entries in the order of their distance from a place.</summary>
internal sealed class Distances(PlaceIndex places)
{
    /// <summary>What has no place of its own, such as a group online, comes last.</summary>
    public IReadOnlyList<Near<T>> Sort<T>(IEnumerable<T> entries, Place from, Catalogue catalogue)
        where T : Entry => [.. entries
            .Select(entry => new Near<T>(entry, PositionOf(entry, catalogue)?.DistanceTo(from.Position)))
            .OrderBy(near => near.Kilometres ?? double.MaxValue)];

    private Position? PositionOf(Entry entry, Catalogue catalogue) => entry switch
    {
        ContactPointEntry contactPoint => contactPoint.Position ?? ByPostcode(contactPoint.PostalCode),
        GroupEntry { PostalCode.Length: > 0 } group => ByPostcode(group.PostalCode),
        GroupEntry { City.Length: > 0 } group => catalogue.Find<ContactPointEntry>(group.ContactPoint)?.Position,
        EventEntry { PostalCode.Length: > 0 } happening => ByPostcode(happening.PostalCode),
        _ => null,
    };

    private Position? ByPostcode(string postcode) => places.Find(postcode).Only?.Position;
}
