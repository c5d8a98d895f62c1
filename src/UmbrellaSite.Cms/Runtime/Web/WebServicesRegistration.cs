using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.Cms.Runtime.Web;

/// <summary>What Core asks about the current request.</summary>
internal static class WebServicesRegistration
{
    public static IServiceCollection AddWebServices(this IServiceCollection services)
    {
        services.TryAddSingleton<ICookieManager, RequestCookies>();
        services.TryAddSingleton<IRequestAccessor, CurrentRequest>();
        services.TryAddTransient<IIpResolver, RequestAddress>();
        services.TryAddSingleton<IUserAgentProvider, RequestUserAgent>();
        services.TryAddSingleton<IScopedServiceProvider, RequestServices>();
        services.TryAddSingleton<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>();
        return services;
    }
}
