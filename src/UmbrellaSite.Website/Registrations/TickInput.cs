namespace UmbrellaSite.Website.Registrations;

/// <summary>A box to tick, with its label.</summary>
internal sealed record TickInput(string Name, string LabelKey, bool IsTicked, string? Problem)
{
    /// <summary>Key of the dictionary.</summary>
    public string? Hint { get; init; }

    public string HintId => Name + "-hinweis";

    public string ProblemId => Name + "-fehler";

    public string? DescribedBy => Descriptions.Of(Hint is null ? null : HintId, Problem is null ? null : ProblemId);
}
