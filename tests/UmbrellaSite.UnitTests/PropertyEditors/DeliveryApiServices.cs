using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NSubstitute;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using UmbrellaSite.Cms.DeliveryApi;

namespace UmbrellaSite.UnitTests.PropertyEditors;

/// <summary>What converters need for the Delivery API, which the integration tests ask over HTTP.</summary>
internal static class DeliveryApiServices
{
    public static void AddUnusedDeliveryApi(this IServiceCollection services)
    {
        services.TryAddSingleton<ApiBlocks>();
        services.TryAddSingleton<ApiLinks>();
        services.TryAddSingleton<ApiMediaItems>();
        services.TryAddSingleton(Substitute.For<IApiElementBuilder>());
        services.TryAddSingleton(Substitute.For<IApiRichTextMarkupParser>());
        services.TryAddSingleton(Substitute.For<IApiPublishedContentCache>());
        services.TryAddSingleton(Substitute.For<IApiContentRouteBuilder>());
        services.TryAddSingleton(Substitute.For<IApiContentNameProvider>());
        services.TryAddSingleton(Substitute.For<IApiMediaUrlProvider>());
        services.TryAddSingleton(Substitute.For<IApiMediaBuilder>());
        services.TryAddSingleton(Substitute.For<IPublishedMediaCache>());
        services.TryAddSingleton(Substitute.For<IMediaNavigationQueryService>());
        services.TryAddSingleton(Substitute.For<IPublishedValueFallback>());
    }
}
