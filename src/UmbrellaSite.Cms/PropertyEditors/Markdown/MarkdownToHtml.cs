using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.PropertyEditors.Markdown;

/// <summary>
/// Markdown as CommonMark with tables and the like. What editors write is shown to visitors, so HTML in it stays text,
/// and links lead nowhere but to web pages, mail, telephones and places on the site.
/// </summary>
internal sealed class MarkdownToHtml : IMarkdownToHtmlConverter
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" };

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseAutoLinks()
        .UseListExtras()
        .Build();

    public string ToHtml(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = IsSafe(link.Url) ? link.Url : string.Empty;
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)))
        {
            link.Url = string.Empty;
        }

        return document.ToHtml(Pipeline);
    }

    private static bool IsSafe(string? url)
    {
        // Browsers ignore control characters and blanks in a scheme, so they must not hide one here.
        var text = string.Concat((url ?? string.Empty).Where(character => !char.IsControl(character) && !char.IsWhiteSpace(character)));
        if (text.StartsWith("{localLink:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var end = text.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (end >= 0 && end < colon) || Schemes.Contains(text[..colon]);
    }
}
