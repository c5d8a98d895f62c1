using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using UmbrellaSite.Search.Queries;

namespace UmbrellaSite.Website.Searching.Answers;

internal static class FragmentMarkup
{
    /// <summary>The text with what was searched for as <c>mark</c>; everything is encoded.</summary>
    public static IHtmlContent Marked(this IHtmlHelper html, IEnumerable<Fragment> fragments)
    {
        var content = new HtmlContentBuilder();
        foreach (var fragment in fragments)
        {
            _ = fragment.IsMatch
                ? content.AppendHtml("<mark>").Append(fragment.Text).AppendHtml("</mark>")
                : content.Append(fragment.Text);
        }

        return content;
    }
}
