namespace UmbrellaSite.Website.Places;

/// <summary>A place on the map, in degrees (WGS 84).</summary>
internal readonly record struct Position(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>The distance in a straight line, in kilometres.</summary>
    public double DistanceTo(Position other)
    {
        var latitude = Radians(other.Latitude - Latitude);
        var longitude = Radians(other.Longitude - Longitude);
        var chord = Square(Math.Sin(latitude / 2))
            + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(Math.Sin(longitude / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(chord));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double number) => number * number;
}
