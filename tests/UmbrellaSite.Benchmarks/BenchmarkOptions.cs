using System.Globalization;

namespace UmbrellaSite.Benchmarks;

/// <param name="Documents">Pages of the measured site; stock Umbraco was measured with 1,002.</param>
/// <param name="Seconds">How long each load lasts.</param>
/// <param name="Rate">Registrations a second of the steady load.</param>
/// <param name="Questions">Asked of the search index between its first and second measurement.</param>
/// <param name="Site">The content root of a site that is filled already; null to fill one.</param>
internal sealed record BenchmarkOptions(int Documents, int Seconds, int Rate, int Questions, string? Site)
{
    public static BenchmarkOptions Parse(string[] args) => new(
        Read(args, "--documents", args is ["search", ..] ? 12_000 : 1002),
        Read(args, "--seconds", 10),
        Read(args, "--rate", 300),
        Read(args, "--questions", 100_000),
        Array.IndexOf(args, "--site") is var site and >= 0 ? args[site + 1] : null);

    private static int Read(string[] args, string name, int otherwise)
    {
        var index = Array.IndexOf(args, name);
        return index < 0 ? otherwise : int.Parse(args[index + 1], CultureInfo.InvariantCulture);
    }
}
