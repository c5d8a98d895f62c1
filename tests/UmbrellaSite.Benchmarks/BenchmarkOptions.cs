using System.Globalization;

namespace UmbrellaSite.Benchmarks;

/// <param name="Documents">Pages of the measured site; stock Umbraco was measured with 1,002.</param>
/// <param name="Seconds">How long each load lasts.</param>
internal sealed record BenchmarkOptions(int Documents, int Seconds)
{
    public static BenchmarkOptions Parse(string[] args) => new(Read(args, "--documents", 1002), Read(args, "--seconds", 10));

    private static int Read(string[] args, string name, int otherwise)
    {
        var index = Array.IndexOf(args, name);
        return index < 0 ? otherwise : int.Parse(args[index + 1], CultureInfo.InvariantCulture);
    }
}
