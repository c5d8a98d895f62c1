namespace UmbrellaSite.Website.Registrations;

/// <summary>A text to type, with its label.</summary>
/// <param name="LabelKey">Of the dictionary.</param>
internal sealed record TextInput(string Name, string LabelKey, string Value, string? Problem)
{
    /// <summary>In place of the dictionary's text.</summary>
    public string? Label { get; init; }

    /// <summary>Key of the dictionary.</summary>
    public string? Hint { get; init; }

    public string Type { get; init; } = "text";

    public string? Mode { get; init; }

    public string? Autocomplete { get; init; }

    public string? Width { get; init; }

    public int Rows { get; init; } = 1;

    public bool IsOptional { get; init; }

    public string HintId => Name + "-hinweis";

    public string ProblemId => Name + "-fehler";

    public string? DescribedBy => Descriptions.Of(Hint is null ? null : HintId, Problem is null ? null : ProblemId);
}
