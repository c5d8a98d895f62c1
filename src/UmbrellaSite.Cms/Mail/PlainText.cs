using System.Net;
using System.Text;
using HtmlAgilityPack;

namespace UmbrellaSite.Cms.Mail;

/// <summary>The plain text of an HTML mail: paragraphs and lists on lines of their own, links with their addresses.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "br", "blockquote", "hr",
    };

    private static readonly HashSet<string> _silent = new(StringComparer.OrdinalIgnoreCase) { "head", "style", "script", "title" };

    public static string Of(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var text = new StringBuilder();
        Write(document.DocumentNode, text);
        var lines = text.ToString().Split('\n').Select(line => line.Trim());
        return string.Join("\r\n", WithoutRepeatedGaps(lines)).Trim();
    }

    private static void Write(HtmlNode node, StringBuilder text)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            text.Append(WebUtility.HtmlDecode(node.InnerText).Replace('\n', ' ').Replace('\r', ' '));
            return;
        }

        if (_silent.Contains(node.Name) || node.NodeType == HtmlNodeType.Comment)
        {
            return;
        }

        var isBlock = _blocks.Contains(node.Name);
        text.Append(isBlock ? "\n" : string.Empty).Append(node.Name == "li" ? "- " : string.Empty);
        foreach (var child in node.ChildNodes)
        {
            Write(child, text);
        }

        WriteTarget(node, text);
        text.Append(isBlock ? "\n" : string.Empty);
    }

    private static void WriteTarget(HtmlNode node, StringBuilder text)
    {
        var target = node.Name == "a" ? WebUtility.HtmlDecode(node.GetAttributeValue("href", string.Empty)) : string.Empty;
        if (target.Length > 0 && !string.Equals(target, node.InnerText.Trim(), StringComparison.Ordinal))
        {
            text.Append(" <").Append(target).Append('>');
        }
    }

    private static IEnumerable<string> WithoutRepeatedGaps(IEnumerable<string> lines)
    {
        var wasEmpty = false;
        foreach (var line in lines)
        {
            if (line.Length > 0 || !wasEmpty)
            {
                yield return line;
            }

            wasEmpty = line.Length == 0;
        }
    }
}
