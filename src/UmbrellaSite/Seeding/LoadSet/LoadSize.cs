namespace UmbrellaSite.Seeding.LoadSet;

/// <summary>How many pages of each kind a load set has.</summary>
internal sealed record LoadSize
{
    /// <summary>What the site is designed for: 12,000 pages.</summary>
    public static LoadSize L { get; } = new()
    {
        Topics = 1000, Organisations = 150, ContactPoints = 350, Groups = 6000, Events = 400, News = 1500, Positions = 600, Terms = 500, Articles = 1500,
    };

    /// <summary>The same in small, to try things out: 120 pages.</summary>
    public static LoadSize S { get; } = new()
    {
        Topics = 20, Organisations = 6, ContactPoints = 12, Groups = 36, Events = 12, News = 10, Positions = 6, Terms = 8, Articles = 10,
    };

    public required int Topics { get; init; }

    public required int Organisations { get; init; }

    public required int ContactPoints { get; init; }

    public required int Groups { get; init; }

    public required int Events { get; init; }

    public required int News { get; init; }

    public required int Positions { get; init; }

    public required int Terms { get; init; }

    /// <summary>Content pages, the chapters above them included.</summary>
    public required int Articles { get; init; }

    public int Pages => Topics + Organisations + ContactPoints + Groups + Events + News + Positions + Terms + Articles;

    /// <returns>Null when there is no size of this name.</returns>
    public static LoadSize? Find(string? name) => name?.ToUpperInvariant() switch
    {
        "L" => L,
        "S" => S,
        _ => null,
    };
}
