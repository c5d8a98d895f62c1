namespace UmbrellaSite.Search.Analysis.Compounds;

/// <summary>Endings that a compound's last part may carry, and what links parts.</summary>
internal static class Inflections
{
    public static readonly string[] OfLast = ["", "e", "n", "en", "s", "es", "er", "ern", "em", "in", "innen", "nen", "ens", "se", "sen"];

    public static readonly string[] Links = ["", "s", "n", "en", "es", "er", "e", "ens", "ns", "nen", "innen"];
}
