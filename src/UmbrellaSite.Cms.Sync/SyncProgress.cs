namespace UmbrellaSite.Cms.Sync;

/// <param name="Kind">The kind at work, such as "Content".</param>
/// <param name="Item">The item that was just done.</param>
/// <param name="Done">How many items of the kind are done.</param>
/// <param name="Total">How many the kind has; for an export the number that is known so far.</param>
public sealed record SyncProgress(string Kind, string Item, int Done, int Total);
