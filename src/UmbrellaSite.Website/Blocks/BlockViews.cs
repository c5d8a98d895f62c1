using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Umbraco.Cms.Core.Models.Blocks;

namespace UmbrellaSite.Website.Blocks;

/// <summary>Renders block lists from where Umbraco looks for their views.</summary>
internal static class BlockViews
{
    private const string Folder = "~/Views/Partials/blocklist/";

    public static Task<IHtmlContent> BlocksAsync(this IHtmlHelper html, BlockListModel? blocks) =>
        blocks is null ? Task.FromResult<IHtmlContent>(HtmlString.Empty) : html.PartialAsync(Folder + "default.cshtml", blocks);

    public static Task<IHtmlContent> BlockAsync(this IHtmlHelper html, BlockListItem block) =>
        html.PartialAsync($"{Folder}Components/{block.Content.ContentType.Alias}.cshtml", block);
}
