using System.Globalization;

namespace UmbrellaSite.Website.Shared;

/// <summary>
/// The circle of chairs, the sign of the site: how many chairs, how they stand and which one is free is computed from the key
/// of a page, so that every page has its own and keeps it.
/// </summary>
internal sealed record ChairCircle(IReadOnlyList<ChairCircle.Chair> Chairs)
{
    private const double Centre = 50;
    private const int FewestChairs = 7;
    private const int Kinds = 6;

    /// <param name="Free">Exactly one chair of a circle is free.</param>
    internal sealed record Chair(string X, string Y, string Radius, bool Free);

    public static ChairCircle Of(Guid key)
    {
        var bytes = key.ToByteArray();
        var count = FewestChairs + (bytes[0] % Kinds);
        var turn = bytes[1] / 256.0 * Math.Tau;
        var free = bytes[2] % count;
        return new ChairCircle([.. Enumerable.Range(0, count).Select(place => At(place, count, turn, bytes, place == free))]);
    }

    // A chair stands nearer or further by some of its byte: people never sit on a drawn line.
    private static Chair At(int place, int count, double turn, byte[] bytes, bool free)
    {
        var nudge = bytes[3 + (place % 12)] / 255.0;
        var angle = turn + (place * Math.Tau / count) + ((nudge - 0.5) * 0.22);
        var distance = 35 + (nudge * 5);
        var radius = Math.Min(8.5, 54.0 / count) * (0.86 + (nudge * 0.28));
        return new Chair(Print(Centre + (distance * Math.Cos(angle))), Print(Centre + (distance * Math.Sin(angle))), Print(radius), free);
    }

    private static string Print(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
