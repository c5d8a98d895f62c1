namespace UmbrellaSite.Cms.Sync;

/// <summary>Counts of a run for one kind. An export counts files: new ones as created, changed ones as updated.</summary>
public sealed record SyncKindSummary(string Kind, int Created, int Updated, int Unchanged, int Deleted, int Failed)
{
    public int Changed => Created + Updated + Deleted;

    public int Total => Changed + Unchanged + Failed;
}
