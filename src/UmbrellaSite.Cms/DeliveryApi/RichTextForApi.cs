using HtmlAgilityPack;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>
/// Rich text with links that a reader of the API can follow: to content by its path and the start item it is below, to media
/// by their address.
/// </summary>
internal sealed class RichTextForApi(
    IApiPublishedContentCache contents, IPublishedMediaCache media, IApiContentRouteBuilder routes, IApiMediaUrlProvider urls) : IApiRichTextMarkupParser
{
    private const string LocalLink = "localLink:";

    public string Parse(string html)
    {
        if (!html.Contains(LocalLink, StringComparison.OrdinalIgnoreCase) && !html.Contains("data-udi", StringComparison.OrdinalIgnoreCase))
        {
            return html;
        }

        var document = new HtmlDocument();
        document.LoadHtml(html);
        foreach (var node in document.DocumentNode.SelectNodes("//a[@href]|//img[@data-udi]") ?? Enumerable.Empty<HtmlNode>())
        {
            Finish(node);
        }

        return document.DocumentNode.InnerHtml;
    }

    private void Finish(HtmlNode node)
    {
        if (node.Name == "img")
        {
            if (KeyOf(node.GetAttributeValue("data-udi", string.Empty)) is { } key && media.GetById(key) is { } image)
            {
                node.SetAttributeValue("src", urls.GetUrl(image));
            }

            node.Attributes.Remove("data-udi");
            return;
        }

        var address = node.GetAttributeValue("href", string.Empty);
        var start = address.IndexOf(LocalLink, StringComparison.OrdinalIgnoreCase);
        if (start >= 0)
        {
            var end = address.IndexOf('}', start);
            Link(node, KeyOf(address[(start + LocalLink.Length)..(end < 0 ? address.Length : end)]), end < 0 ? string.Empty : address[(end + 1)..]);
        }
    }

    private void Link(HtmlNode node, Guid? target, string rest)
    {
        node.Attributes.Remove("type");
        if (target is { } key && contents.GetById(key) is { } page && routes.Build(page) is { } route)
        {
            node.SetAttributeValue("href", route.Path + rest);
            node.SetAttributeValue("data-start-item-path", route.StartItem.Path);
            node.SetAttributeValue("data-start-item-id", route.StartItem.Id.ToString("D"));
            node.SetAttributeValue("data-link-type", "Content");
        }
        else if (target is { } item && media.GetById(item) is { } file)
        {
            node.SetAttributeValue("href", urls.GetUrl(file) + rest);
            node.SetAttributeValue("data-link-type", "Media");
        }
        else
        {
            node.Attributes.Remove("href");
        }
    }

    private static Guid? KeyOf(string text) =>
        Guid.TryParse(text, out var key) ? key : UdiParser.TryParse(text, out GuidUdi? udi) ? udi.Guid : null;
}
