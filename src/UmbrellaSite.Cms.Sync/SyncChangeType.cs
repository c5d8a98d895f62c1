namespace UmbrellaSite.Cms.Sync;

public enum SyncChangeType
{
    Unchanged,
    Create,
    Update,
    Delete,
}
