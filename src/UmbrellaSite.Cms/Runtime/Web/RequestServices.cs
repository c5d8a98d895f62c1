using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Cms.Runtime.Web;

internal sealed class RequestServices(IHttpContextAccessor accessor) : IScopedServiceProvider
{
    public IServiceProvider? ServiceProvider => accessor.HttpContext?.RequestServices;
}
