namespace UmbrellaSite.Cms.PublishedCache;

/// <summary>What has been committed to the database and is not yet in the snapshot.</summary>
internal sealed class SnapshotChanges
{
    public ItemChanges Documents { get; } = new();

    public ItemChanges Media { get; } = new();

    public bool Domains { get; set; }

    /// <summary>Property types or languages, so that rows of values may mean something else now.</summary>
    public bool Types { get; set; }

    public bool Everything { get; set; }
}
