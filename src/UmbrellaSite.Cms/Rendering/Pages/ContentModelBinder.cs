using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace UmbrellaSite.Cms.Rendering.Pages;

/// <summary>Gives an action the document that the request was routed to, when it is of the type that the action wants.</summary>
internal sealed class ContentModelBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var content = bindingContext.HttpContext.Features.Get<PublishedPage>()?.Request.PublishedContent;
        if (bindingContext.ModelType.IsInstanceOfType(content))
        {
            bindingContext.ValidationState[content!] = new() { SuppressValidation = true };
            bindingContext.Result = ModelBindingResult.Success(content);
        }

        return Task.CompletedTask;
    }
}
