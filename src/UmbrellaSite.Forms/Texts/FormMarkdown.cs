using Markdig;
using Microsoft.AspNetCore.Html;

namespace UmbrellaSite.Forms.Texts;

/// <summary>What editors wrote in definitions, without any HTML of their own.</summary>
internal static class FormMarkdown
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IHtmlContent Html(string text) => new HtmlString(Markdown.ToHtml(text, _pipeline));

    public static string Plain(string text) => Markdown.ToPlainText(text, _pipeline);
}
