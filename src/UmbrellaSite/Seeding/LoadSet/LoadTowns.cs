using System.Globalization;
using UmbrellaSite.Website.Places;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>The largest German towns, each name once, with a postcode: where contact points of the load set are.</summary>
internal static class LoadTowns
{
    public static IReadOnlyList<LoadTown> Largest(int count)
    {
        var postcodes = PlaceTable.Rows("postcodes.tsv").ToLookup(row => (row[1], row[2]), row => row[0]);
        return [.. PlaceTable.Rows("towns.tsv")
            .Where(town => postcodes.Contains((town[0], town[1])))
            .OrderByDescending(town => int.Parse(town[4], CultureInfo.InvariantCulture))
            .ThenBy(town => town[0], StringComparer.Ordinal)
            .DistinctBy(town => town[0], StringComparer.Ordinal)
            .Take(count)
            .Select(town => new LoadTown(town[0], PlaceTable.State(town[1]), postcodes[(town[0], town[1])].First(), Number(town[2]), Number(town[3])))];
    }

    public static IReadOnlyList<string> States => FederalStates.All;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
