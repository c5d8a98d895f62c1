using System.Globalization;
using System.Xml.Linq;

namespace UmbrellaSite.Website.Feeds;

/// <summary>RSS 2.0.</summary>
internal static class RssWriter
{
    public const string ContentType = "application/rss+xml; charset=utf-8";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static XDocument Write(Feed feed) => new(new XElement(
        "rss",
        new XAttribute("version", "2.0"),
        new XAttribute(XNamespace.Xmlns + "atom", _atom),
        new XElement(
            "channel",
            new XElement("title", feed.Title),
            new XElement("link", feed.Page.AbsoluteUri),
            new XElement("description", feed.Description),
            new XElement("language", feed.Language),
            new XElement("lastBuildDate", Time(feed.Updated)),
            new XElement(_atom + "link", new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml"), new XAttribute("href", feed.Self.AbsoluteUri)),
            feed.Items.Select(Item))));

    private static XElement Item(FeedItem item) => new(
        "item",
        new XElement("title", item.Title),
        new XElement("link", item.Url.AbsoluteUri),
        new XElement("guid", new XAttribute("isPermaLink", "false"), $"urn:uuid:{item.Id}"),
        new XElement("pubDate", Time(item.Published)),
        new XElement("description", item.Summary));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);
}
