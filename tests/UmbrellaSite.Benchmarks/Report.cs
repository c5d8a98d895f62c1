using System.Globalization;
using System.Text;

namespace UmbrellaSite.Benchmarks;

/// <summary>What was measured, as a table of Markdown.</summary>
internal sealed class Report(BenchmarkOptions options)
{
    private readonly List<(string Name, double Value, string Unit)> _figures = [];

    public void Add(string name, double value, string unit)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.000} {unit}"));
        _figures.Add((name, value, unit));
    }

    public string ToMarkdown()
    {
        var table = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"| {options.Documents} documents | |")
            .AppendLine("|---|---:|");
        foreach (var (name, value, unit) in _figures)
        {
            var digits = value >= 100 ? "0" : value >= 1 ? "0.00" : "0.000";
            table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {value.ToString(digits, CultureInfo.InvariantCulture)} {unit} |");
        }

        return table.ToString();
    }
}
