using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Cms.PropertyEditors;

internal static class PropertyEditorsBuilderExtensions
{
    public static IUmbracoBuilder AddPropertyEditors(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
