using Microsoft.AspNetCore.Mvc.ModelBinding;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.Rendering.Pages;

internal sealed class ContentModelBinderProvider : IModelBinderProvider
{
    private static readonly ContentModelBinder _binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        typeof(IPublishedContent).IsAssignableFrom(context.Metadata.ModelType) ? _binder : null;
}
