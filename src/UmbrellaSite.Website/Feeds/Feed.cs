namespace UmbrellaSite.Website.Feeds;

/// <param name="Self">The address of the feed.</param>
/// <param name="Page">The address of the page that shows the same to people.</param>
internal sealed record Feed(string Title, string Description, string Language, Uri Self, Uri Page, IReadOnlyList<FeedItem> Items)
{
    public DateTimeOffset Updated => Items.Count == 0 ? DateTimeOffset.UnixEpoch : Items.Max(item => item.Updated);
}
