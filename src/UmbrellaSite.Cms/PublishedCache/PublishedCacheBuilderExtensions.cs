using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Cms.PublishedCache;

internal static class PublishedCacheBuilderExtensions
{
    public static IUmbracoBuilder AddPublishedCache(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
