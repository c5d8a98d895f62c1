using System.Globalization;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Places;

/// <summary>Finds towns and postcodes in Germany, from the tables in <c>Places/Data</c>.</summary>
internal sealed class PlaceIndex
{
    private const int MostChoices = 8;

    // A town that is so much larger than its namesakes is meant when nothing else is said: Frankfurt, Halle.
    private const int Outweighs = 8;

    private readonly Dictionary<string, Place> _byPostcode;
    private readonly ILookup<string, (Place Place, int Inhabitants)> _byName;

    public PlaceIndex()
    {
        _byPostcode = PlaceTable.Rows("postcodes.tsv").ToDictionary(row => row[0], row => new Place(row[1], PlaceTable.State(row[2]), PlaceTable.Position(row[3], row[4]), row[0]), StringComparer.Ordinal);
        _byName = PlaceTable.Rows("towns.tsv")
            .Select(row => (Place: new Place(row[0], PlaceTable.State(row[1]), PlaceTable.Position(row[2], row[3])), Inhabitants: int.Parse(row[4], CultureInfo.InvariantCulture)))
            .SelectMany(town => Names(town.Place.Name), (town, name) => (name, town))
            .ToLookup(pair => pair.name, pair => pair.town, StringComparer.Ordinal);
    }

    public PlaceAnswer Find(string asked) => new(asked, [.. Search(asked)]);

    private IEnumerable<Place> Search(string asked)
    {
        var digits = string.Concat(asked.Where(char.IsAsciiDigit));
        if (digits.Length == 5)
        {
            return ByPostcode(digits) is { } place ? [place] : [];
        }

        // „Neustadt, Sachsen“ says which of them is meant.
        var parts = asked.Split(',', 2, StringSplitOptions.TrimEntries);
        var name = Words.Fold(parts[0]);
        var towns = _byName[name].Where(town => parts.Length == 1 || Words.Fold(town.Place.State) == Words.Fold(parts[1]));
        return name.Length == 0 ? [] : Meant([.. towns.OrderByDescending(town => town.Inhabitants)]);
    }

    private static IEnumerable<Place> Meant(IReadOnlyList<(Place Place, int Inhabitants)> towns) =>
        towns.Count > 1 && towns[0].Inhabitants > Outweighs * towns[1].Inhabitants
            ? [towns[0].Place]
            : towns.Select(town => town.Place).DistinctBy(place => (place.Name, place.State)).Take(MostChoices);

    // Newer postcodes are not in the table: their neighbours by number are near enough.
    private Place? ByPostcode(string postcode)
    {
        var neighbours = Enumerable.Range(0, 10).Select(last => $"{postcode[..4]}{last}");
        var found = neighbours.Prepend(postcode).Select(known => _byPostcode.GetValueOrDefault(known)).FirstOrDefault(place => place is not null);
        return found is null ? null : found with { Postcode = postcode };
    }

    // Neustadt an der Weinstraße is asked for as Neustadt too.
    private static IEnumerable<string> Names(string name)
    {
        var whole = Words.Fold(name);
        var first = whole.Split(' ')[0];
        return whole == first || first.Length < 4 || first is "bad" or "sankt" ? [whole] : [whole, first];
    }
}
