namespace UmbrellaSite.Cms.Sync;

public sealed record SyncSummary
{
    /// <summary>The kinds that were looked at, in the order of the run. A kind that was rolled back counts its failure only.</summary>
    public required IReadOnlyList<SyncKindSummary> Kinds { get; init; }

    /// <summary>Everything created, updated or deleted; unchanged items are only counted.</summary>
    public required IReadOnlyList<SyncChange> Changes { get; init; }

    /// <summary>An import has at most one (it ends the run); a report lists all it finds.</summary>
    public required IReadOnlyList<SyncFailure> Failures { get; init; }

    /// <summary>What was passed over, such as a value for a property that its type does not have.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    public bool Succeeded => Failures.Count == 0;

    public int Changed => Kinds.Sum(kind => kind.Changed);
}
