using System.Net;
using System.Text.RegularExpressions;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>What a reader sees of stored markup.</summary>
internal static partial class PlainText
{
    private const int MillisecondsAtMost = 1000;

    /// <summary>Blocks of text on lines of their own, as excerpts are cut at their ends.</summary>
    public static string Of(string markup)
    {
        var text = Unseen().Replace(markup, " ");
        text = EndOfBlock().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, string.Empty)).Replace('\u00AD'.ToString(), string.Empty, StringComparison.Ordinal);
        return EmptyLines().Replace(Blanks().Replace(text, " "), "\n").Trim();
    }

    [GeneratedRegex(@"<script\b[^>]*>.*?</script\s*>|<style\b[^>]*>.*?</style\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline, MillisecondsAtMost)]
    private static partial Regex Unseen();

    [GeneratedRegex("</?(?:p|div|h[1-6]|li|ul|ol|dt|dd|table|tr|td|th|br|hr|blockquote|section|article|figure|figcaption|header|footer)\\b[^>]*>", RegexOptions.IgnoreCase, MillisecondsAtMost)]
    private static partial Regex EndOfBlock();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[^\S\n]+", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, MillisecondsAtMost)]
    private static partial Regex EmptyLines();
}
