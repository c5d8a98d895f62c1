using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Cms.DeliveryApi;

internal static class DeliveryApiBuilderExtensions
{
    /// <summary>The Content Delivery API: Core's builders, and what a request asks of them.</summary>
    public static IUmbracoBuilder AddDeliveryApi(this IUmbracoBuilder builder)
    {
        AddItems(builder.Services);
        AddRequests(builder.Services);
        return builder;
    }

    private static void AddItems(IServiceCollection services)
    {
        services.TryAddSingleton<IApiContentBuilder, ApiContentBuilder>();
        services.TryAddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.TryAddSingleton<IApiContentPathProvider, ApiContentPathProvider>();
        services.TryAddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>();
        services.TryAddSingleton<IApiContentRouteBuilder, ApiContentRouteBuilder>();
        services.TryAddSingleton<IApiDocumentUrlService, ApiDocumentUrlService>();
        services.TryAddSingleton<IApiElementBuilder, ApiElementBuilder>();
        services.TryAddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.TryAddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.TryAddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.TryAddSingleton<IApiPublishedContentCache, ApiPublishedContentCache>();
        services.TryAddSingleton<IApiRichTextMarkupParser, RichTextForApi>();
        services.TryAddSingleton<ApiBlocks>();
        services.TryAddSingleton<ApiLinks>();
        services.TryAddSingleton<ApiMediaItems>();
    }

    private static void AddRequests(IServiceCollection services)
    {
        services.TryAddSingleton<RequestHeaders>();
        services.TryAddSingleton<IApiAccessService>(provider => provider.GetRequiredService<RequestHeaders>());
        services.TryAddSingleton<IRequestCultureService>(provider => provider.GetRequiredService<RequestHeaders>());
        services.TryAddSingleton<IRequestPreviewService>(provider => provider.GetRequiredService<RequestHeaders>());
        services.TryAddSingleton<RequestAccessors>();
        services.TryAddSingleton<IOutputExpansionStrategyAccessor>(provider => provider.GetRequiredService<RequestAccessors>());
        services.TryAddSingleton<IRequestStartItemProviderAccessor>(provider => provider.GetRequiredService<RequestAccessors>());
        services.TryAddSingleton<RequestRouting>();
        services.TryAddSingleton<IRequestRoutingService>(provider => provider.GetRequiredService<RequestRouting>());
        services.TryAddSingleton<IRequestRedirectService>(provider => provider.GetRequiredService<RequestRouting>());
        services.TryAddSingleton<IApiContentPathResolver, ApiContentPathResolver>();
        services.TryAddSingleton<IApiContentQueryService, ContentQuery>();
        services.TryAddSingleton<IApiMediaQueryService, MediaQuery>();
        services.TryAddSingleton<QueriedContent>();
        services.TryAddSingleton<RequestLanguage>();
        services.TryAddSingleton<ContentAnswers>();
        services.TryAddSingleton<MediaAnswers>();
        services.TryAddScoped<IOutputExpansionStrategy, OutputExpansion>();
        services.TryAddScoped<IRequestStartItemProvider, RequestStartItem>();
    }
}
