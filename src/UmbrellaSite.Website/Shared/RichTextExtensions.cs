using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Website.Shared;

/// <summary>The one place where markup goes into a page as it is.</summary>
internal static class RichTextExtensions
{
    /// <summary>What an editor wrote in the rich text editor.</summary>
    public static IHtmlContent RichText(this IHtmlHelper html, IHtmlEncodedString? text) =>
        text?.ToHtmlString() is { Length: > 0 } markup ? html.Raw(markup) : HtmlString.Empty;

    /// <summary>Data for search engines. The JSON writer escapes every sign that could end the element.</summary>
    public static IHtmlContent JsonLd(this IHtmlHelper html, JsonNode data) =>
        html.Raw($"<script type=\"application/ld+json\">{data.ToJsonString()}</script>");
}
