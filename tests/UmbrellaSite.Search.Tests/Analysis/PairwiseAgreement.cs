using System.Globalization;

namespace UmbrellaSite.Search.Tests.Analysis;

/// <summary>Over all pairs of words: which share a family, which share a term?</summary>
internal sealed record PairwiseAgreement(double Precision, double Recall)
{
    public double F => 2 * Precision * Recall / (Precision + Recall);

    public static PairwiseAgreement Of(IEnumerable<string[]> families, Func<string, IEnumerable<string>> term)
    {
        double wanted = 0, found = 0;
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var family in families.Select(words => words.Distinct().ToList()))
        {
            wanted += Pairs(family.Count);
            foreach (var group in family.GroupBy(word => string.Join(' ', term(word))))
            {
                found += Pairs(group.Count());
                sizes[group.Key] = sizes.GetValueOrDefault(group.Key) + group.Count();
            }
        }

        return new PairwiseAgreement(found / sizes.Values.Sum(size => Pairs(size)), found / wanted);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {Precision:0.0000} R {Recall:0.0000} F {F:0.0000}");

    private static double Pairs(int size) => size * (size - 1d) / 2;
}
