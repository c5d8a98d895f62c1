using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Templates;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Finishes stored mark-up for a visitor: addresses of links and images, blocks, nothing that only the editor needs.</summary>
internal sealed partial class RichTextRenderer(
    HtmlLocalLinkParser links,
    HtmlUrlParser urls,
    HtmlImageSourceParser images,
    Lazy<IPartialViewBlockEngine> blockViews)
{
    /// <returns>Whether the mark-up can be shown as it is.</returns>
    public static bool IsFinished(string markup) => !Unfinished().IsMatch(markup);

    public string Render(string markup, RichTextBlockModel? blocks)
    {
        markup = links.EnsureInternalLinks(markup);
        markup = urls.EnsureUrls(markup);
        markup = images.EnsureImageSources(markup);
        markup = EditorAttributes().Replace(markup, string.Empty);
        return RenderBlocks(markup, blocks);
    }

    /// <summary>A block that is not shown in this language, or no longer there, leaves nothing behind.</summary>
    private string RenderBlocks(string markup, RichTextBlockModel? blocks)
    {
        var byKey = blocks?.DistinctBy(block => block.ContentKey).ToDictionary(block => block.ContentKey);
        return Block().Replace(markup, match =>
            byKey is not null && KeyOf(match) is { } key && byKey.TryGetValue(key, out var block)
                ? blockViews.Value.ExecuteAsync(block).GetAwaiter().GetResult()
                : string.Empty);
    }

    private static Guid? KeyOf(Match match) =>
        Guid.TryParse(match.Groups["key"].Value, out var key) ? key
        : UdiParser.TryParse(match.Groups["key"].Value, out GuidUdi? udi) ? udi.Guid
        : null;

    [GeneratedRegex("localLink:|data-udi=|<umb-rte-block|~/|<img[^>]*\\brel=", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex("""<umb-rte-block(?:-inline)?\b[^>]*?\bdata-content-(?:key|udi)="(?<key>[^"]*)"[^>]*>.*?</umb-rte-block(?:-inline)?>""", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    /// <summary>data-udi of links and images, and the number of the media item that old images carry as rel.</summary>
    [GeneratedRegex("""(?<=<(?:a|img)\b[^>]*)\s+data-udi="[^"]*"|(?<=<img\b[^>]*)\s+rel="\d+"(?=[^>]*>)""", RegexOptions.IgnoreCase)]
    private static partial Regex EditorAttributes();
}
