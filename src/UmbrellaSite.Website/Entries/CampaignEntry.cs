namespace UmbrellaSite.Website.Entries;

internal sealed record CampaignEntry(EntryFacts Facts) : Entry(Facts)
{
    public required DateOnly Date { get; init; }

    /// <summary>The last day, included; the same as the first where there is only one.</summary>
    public required DateOnly EndDate { get; init; }

    public string Claim { get; init; } = string.Empty;

    public string Accent { get; init; } = string.Empty;

    public bool IsOver(DateOnly today) => EndDate < today;
}
