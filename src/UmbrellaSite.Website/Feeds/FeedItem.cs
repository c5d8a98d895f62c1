namespace UmbrellaSite.Website.Feeds;

/// <param name="Id">The same for ever, wherever the page moves.</param>
internal sealed record FeedItem(Guid Id, string Title, Uri Url, string Summary, DateTimeOffset Published, DateTimeOffset Updated);
