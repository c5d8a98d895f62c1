using System.Net;
using HtmlAgilityPack;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>Somebody who reads the site, without scripts and without cookies.</summary>
internal static class Visitor
{
    public static async Task<Visit> ReadAsync(string address)
    {
        using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        var page = new HtmlDocument();
        page.LoadHtml(await response.Content.ReadAsStringAsync());
        return new Visit(response.StatusCode, page);
    }

    internal sealed record Visit(HttpStatusCode Status, HtmlDocument Page)
    {
        public string Text => Text1("//body");

        public string Heading => Text1("//h1");

        public string Text1(string path) =>
            Clean(Page.DocumentNode.SelectSingleNode(path)?.InnerText ?? throw new InvalidOperationException($"Nothing on the page is at {path}."));

        public IReadOnlyList<string> Texts(string path) => [.. (Page.DocumentNode.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>()).Select(node => Clean(node.InnerText))];

        public IReadOnlyList<string> Attributes(string path, string attribute) =>
            [.. (Page.DocumentNode.SelectNodes(path) ?? Enumerable.Empty<HtmlNode>()).Select(node => HtmlEntity.DeEntitize(node.GetAttributeValue(attribute, string.Empty)))];

        /// <summary>The titles of the cards in the section with the heading of this id.</summary>
        public IReadOnlyList<string> Cards(string section) => Texts($"//section[@aria-labelledby='{section}']//article//h3");

        private static string Clean(string text) => string.Join(' ', HtmlEntity.DeEntitize(text).Split([' ', '\u00a0', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
