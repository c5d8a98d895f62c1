using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Hosting;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Rendering.Context;

/// <summary>Opens the context for every request that is not for a file, and tells of its beginning and end.</summary>
internal sealed class SiteContextMiddleware(
    RequestDelegate next,
    IUmbracoContextFactory contexts,
    IEventAggregator events,
    IHostingEnvironment environment,
    IOptionsMonitor<WebRoutingSettings> settings,
    IServiceProviderIsService registered)
{
    // Telling nobody costs as much as rendering a small view.
    private readonly bool _isHeard =
        registered.IsService(typeof(INotificationHandler<UmbracoRequestBeginNotification>))
        || registered.IsService(typeof(INotificationAsyncHandler<UmbracoRequestBeginNotification>))
        || registered.IsService(typeof(INotificationHandler<UmbracoRequestEndNotification>))
        || registered.IsService(typeof(INotificationAsyncHandler<UmbracoRequestEndNotification>));

    public async Task InvokeAsync(HttpContext context)
    {
        if (RequestPath.IsFile(context.Request.Path))
        {
            await next(context);
            return;
        }

        using var reference = contexts.EnsureUmbracoContext();
        var site = reference.UmbracoContext;
        LearnAddress(context.Request, site);
        if (!_isHeard)
        {
            await next(context);
            return;
        }

        await events.PublishAsync(new UmbracoRequestBeginNotification(site));
        try
        {
            await next(context);
        }
        finally
        {
            await events.PublishAsync(new UmbracoRequestEndNotification(site));
        }
    }

    // Anybody can send a request with a host name of his choice, so the site only learns its address where it is told to.
    private void LearnAddress(HttpRequest request, IUmbracoContext site)
    {
        if (settings.CurrentValue.ApplicationUrlDetection != ApplicationUrlDetection.None)
        {
            environment.EnsureApplicationMainUrl(new Uri(site.OriginalRequestUrl, request.PathBase.Add("/").ToUriComponent()));
        }
    }
}
