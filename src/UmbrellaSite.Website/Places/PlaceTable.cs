using System.Globalization;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Places;

/// <summary>Reads the tables that are part of the program.</summary>
internal static class PlaceTable
{
    private static readonly IReadOnlyList<string> _codes = ["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"];

    public static IEnumerable<string[]> Rows(string table)
    {
        var name = $"{typeof(PlaceTable).Namespace}.Data.{table}";
        using var stream = typeof(PlaceTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not part of the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }

    public static Position Position(string latitude, string longitude) =>
        new(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture));

    public static string State(string code) => FederalStates.All[_codes.TakeWhile(known => known != code).Count()];
}
