namespace UmbrellaSite.Forms.Definitions;

/// <summary>How many days an entry is kept in each state; 0 is for ever, and needs a written reason.</summary>
internal sealed record RetentionRules
{
    public int Submitted { get; init; } = 90;

    public int Approved { get; init; } = 90;

    public int Rejected { get; init; } = 90;

    public string? Reason { get; init; }
}
