using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.Cms.Rendering.Context;
using UmbrellaSite.Cms.Rendering.OutputCaching;
using UmbrellaSite.Cms.Rendering.Pages;
using UmbrellaSite.Cms.Routing;

namespace UmbrellaSite.Cms.Rendering;

internal static class RenderingBuilderExtensions
{
    // Compressed pages; about 5,000 of them.
    private const long BytesOfStoredPages = 48 * 1024 * 1024;

    /// <summary>Pages: Umbraco's context and router, MVC views and controllers, public access, output caching.</summary>
    public static IUmbracoBuilder AddRendering(this IUmbracoBuilder builder)
    {
        builder.Services.AddSiteContext();
        builder.Services.AddPages();
        builder.Services.AddOutputCacheOfPages();
        return builder
            .AddNotificationHandler<UmbracoApplicationStartingNotification, PageCacheEvictionStart>()
            .AddNotificationAsyncHandler<ContentCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<DictionaryCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<TemplateCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<ContentTypeCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<DataTypeCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<LanguageCacheRefresherNotification, PageCacheEviction>()
            .AddNotificationAsyncHandler<PublicAccessCacheRefresherNotification, PageCacheEviction>();
    }

    private static void AddSiteContext(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<SiteContextServices>();
        services.TryAddSingleton<IUmbracoContextFactory, SiteContextFactory>();
    }

    private static void AddPages(this IServiceCollection services)
    {
        services.AddAuthentication();
        services.AddControllersWithViews();
        services.Configure<MvcOptions>(options => options.ModelBinderProviders.Insert(0, new ContentModelBinderProvider()));
        services.TryAddSingleton<PageControllers>();
        services.TryAddSingleton<TemplateRenderer>();
        services.TryAddSingleton<PageEndpoints>();
        services.TryAddSingleton<PublicAccessGate>();
        services.TryAddSingleton<PageRouter>();
        services.TryAddSingleton<IPublicAccessChecker, MemberAccess>();
        services.TryAddSingleton<IContentLastChanceFinder, ConfiguredNotFoundPage>();
    }

    private static void AddOutputCacheOfPages(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = BytesOfStoredPages;
            options.AddBasePolicy(new PageCachePolicy());
        });
        var store = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        services.Remove(store);
        services.TryAddSingleton(provider => new PageCacheStore((IOutputCacheStore)store.ImplementationFactory!(provider)));
        services.AddSingleton<IOutputCacheStore>(provider => provider.GetRequiredService<PageCacheStore>());
        services.TryAddSingleton<PageCacheEviction>();
        services.TryAddSingleton<IWebsiteOutputCacheManager, PageCacheManager>();
    }
}
