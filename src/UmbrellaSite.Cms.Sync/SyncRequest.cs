namespace UmbrellaSite.Cms.Sync;

/// <summary>What to import, export or report.</summary>
public sealed record SyncRequest
{
    /// <summary>The folder with one folder for each kind; relative to the content root. Null: the folders of the settings.</summary>
    public string? Folder { get; init; }

    /// <summary>Names of kinds ("DataTypes", "Content" …) in any order; none means all that the settings have not disabled.</summary>
    public IReadOnlyCollection<string> Kinds { get; init; } = [];

    /// <summary>For an export: first remove the files of each kind, so that nothing of earlier exports stays behind.</summary>
    public bool Clean { get; init; }

    public IProgress<SyncProgress>? Progress { get; init; }
}
