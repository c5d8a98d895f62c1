namespace UmbrellaSite.Seeding.LoadSet;

/// <param name="Pages">How many pages the set has.</param>
/// <param name="Created">How many of them were not there before.</param>
internal sealed record LoadSetReport(int Pages, int Created, TimeSpan Took);
