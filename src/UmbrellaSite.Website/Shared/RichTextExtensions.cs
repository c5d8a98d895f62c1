using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Website.Shared;

/// <summary>The one place where markup goes into a page as it is: what an editor wrote in the rich text editor.</summary>
internal static class RichTextExtensions
{
    public static IHtmlContent RichText(this IHtmlHelper html, IHtmlEncodedString? text) =>
        text?.ToHtmlString() is { Length: > 0 } markup ? html.Raw(markup) : HtmlString.Empty;
}
