using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.PublishedCache;
using UmbrellaSite.Cms.Rendering.Pages;
using UmbrellaSite.Cms.Rendering.Responses;

namespace UmbrellaSite.Cms.Rendering.OutputCaching;

/// <summary>
/// Output caching of published pages, as <c>Umbraco:CMS:Website:OutputCache</c> says. A stored page is found before anything
/// is routed; whether a page is stored is decided when it has been made.
/// </summary>
internal sealed class PageCachePolicy : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var services = context.HttpContext.RequestServices;
        if (!Settings(context).Enabled || !PageCaching.MayAskCache(context.HttpContext.Request))
        {
            context.EnableOutputCaching = false;
            return ValueTask.CompletedTask;
        }

        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.CacheVaryByRules.VaryByValues.Add("encoding", PageEncoding.For(context.HttpContext.Request));
        context.Tags.Add(PageCacheTags.Since(services.GetRequiredService<PageCacheStore>().Evictions));
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        if (http.Features.Get<PublishedPage>() is not { } page || !PageCaching.IsCacheable(http, page))
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        var duration = Duration(context, page);
        context.AllowCacheStorage = duration > TimeSpan.Zero;
        context.ResponseExpirationTimeSpan = duration;
        context.Tags.UnionWith(PageCacheTags.Of(page.Content, http.Features.GetRequiredFeature<ReadLog>()));
        foreach (var provider in http.RequestServices.GetServices<IWebsiteOutputCacheTagProvider>())
        {
            context.Tags.UnionWith(provider.GetTags(page.Content));
        }

        return ValueTask.CompletedTask;
    }

    private static WebsiteSettings.OutputCacheSettings Settings(OutputCacheContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<IOptionsMonitor<WebsiteSettings>>().CurrentValue.OutputCache;

    private static TimeSpan Duration(OutputCacheContext context, PublishedPage page) =>
        context.HttpContext.RequestServices.GetService<IWebsiteOutputCacheDurationProvider>()?.GetDuration(page.Content)
        ?? Settings(context).ContentDuration;
}
