using System.Globalization;
using System.Xml.Linq;

namespace UmbrellaSite.Website.Feeds;

/// <summary>Atom: RFC 4287.</summary>
internal static class AtomWriter
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static XDocument Write(Feed feed) => new(new XElement(
        _atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", feed.Language),
        new XElement(_atom + "id", feed.Self),
        new XElement(_atom + "title", feed.Title),
        new XElement(_atom + "subtitle", feed.Description),
        new XElement(_atom + "updated", Time(feed.Updated)),
        new XElement(_atom + "author", new XElement(_atom + "name", feed.Title)),
        Link("self", feed.Self),
        Link("alternate", feed.Page),
        feed.Items.Select(Entry)));

    private static XElement Entry(FeedItem item) => new(
        _atom + "entry",
        new XElement(_atom + "id", $"urn:uuid:{item.Id}"),
        new XElement(_atom + "title", item.Title),
        Link("alternate", item.Url),
        new XElement(_atom + "published", Time(item.Published)),
        new XElement(_atom + "updated", Time(item.Updated)),
        new XElement(_atom + "summary", item.Summary));

    private static XElement Link(string relation, Uri address) => new(_atom + "link", new XAttribute("rel", relation), new XAttribute("href", address.AbsoluteUri));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
