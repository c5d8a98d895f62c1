using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Cms.Rendering;

internal static class RenderingBuilderExtensions
{
    public static IUmbracoBuilder AddRendering(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
