using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PropertyEditors.RichText;

/// <summary>Shows a block in a rich text with the view named by its element type, where Umbraco looks for it.</summary>
internal sealed class BlockViews(
    IRazorViewEngine views,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData,
    IHttpContextAccessor accessor) : IPartialViewBlockEngine
{
    public async Task<string> ExecuteAsync(IBlockReference<IPublishedElement, IPublishedElement> blockReference)
    {
        var path = $"~/Views/Partials/richtext/Components/{blockReference.Content.ContentType.Alias}.cshtml";
        var found = views.GetView(executingFilePath: null, path, isMainPage: false);
        if (!found.Success)
        {
            throw new InvalidOperationException(
                $"There is no view for the block '{blockReference.Content.ContentType.Alias}' in rich text. Add {path[2..]} to the website.");
        }

        var context = accessor.HttpContext ?? throw new InvalidOperationException("A rich text with blocks can only be shown during a request.");
        var action = new ActionContext(context, context.GetRouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = blockReference };
        await using var writer = new StringWriter(CultureInfo.CurrentCulture);
        await found.View.RenderAsync(new ViewContext(action, found.View, data, tempData.GetTempData(context), writer, new HtmlHelperOptions()));
        return writer.ToString();
    }
}
