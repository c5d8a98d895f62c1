using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbrellaSite.Cms.DeliveryApi;

/// <summary>Gives Core's builders, which live as long as the site, what belongs to the request.</summary>
internal sealed class RequestAccessors(IHttpContextAccessor http) : IOutputExpansionStrategyAccessor, IRequestStartItemProviderAccessor
{
    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy) =>
        (outputExpansionStrategy = http.HttpContext?.RequestServices.GetService<IOutputExpansionStrategy>()) is not null;

    public bool TryGetValue([NotNullWhen(true)] out IRequestStartItemProvider? requestStartItemProvider) =>
        (requestStartItemProvider = http.HttpContext?.RequestServices.GetService<IRequestStartItemProvider>()) is not null;
}
