using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>Shows a document with the view named by its template's alias; the model is the document as its typed model.</summary>
internal sealed class TemplateRenderer(
    IRazorViewEngine views,
    IActionResultExecutor<ViewResult> executor,
    IModelMetadataProvider metadata,
    ITempDataDictionaryFactory tempData)
{
    private static readonly ActionDescriptor _noAction = new();

    public Task RenderAsync(HttpContext context, PublishedPage page)
    {
        var view = Find(page.Request.Template!.Alias);
        ResponseHeaders.Apply(context.Response, page.Request);
        var action = new ActionContext(context, context.GetRouteData(), _noAction);
        var data = new ViewDataDictionary<object>(metadata, action.ModelState) { Model = page.Content };
        var status = page.Request.ResponseStatusCode ?? StatusCodes.Status200OK;
        return ((ViewExecutor)executor).ExecuteAsync(action, view, data, tempData.GetTempData(context), contentType: null, status);
    }

    private IView Find(string template)
    {
        var result = views.GetView(executingFilePath: null, $"~/Views/{template}.cshtml", isMainPage: true);
        return result.Success
            ? result.View
            : throw new InvalidOperationException(
                $"There is no view for the template '{template}'. Add Views/{template}.cshtml to the website, or assign another template.");
    }
}
