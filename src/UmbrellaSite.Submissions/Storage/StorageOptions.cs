namespace UmbrellaSite.Submissions.Storage;

/// <summary>Where submissions are kept: the same database as the content, so that one backup holds both.</summary>
public sealed record StorageOptions(string ConnectionString)
{
    /// <summary>How many pieces of work share one transaction at most, and so one wait for the disk.</summary>
    public int LargestBatch { get; init; } = 64;

    /// <summary>How many pieces of work may wait; whoever comes then waits to be let in.</summary>
    public int LongestQueue { get; init; } = 2048;

    /// <summary>How long another writer, of this process or another, is waited for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether what was answered survives a power cut, not only the end of the process. Each batch of writes then waits for
    /// the disk once.
    /// </summary>
    public bool WaitsForDisk { get; init; } = true;
}
