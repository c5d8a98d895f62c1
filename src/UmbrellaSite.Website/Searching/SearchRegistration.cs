using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbrellaSite.Website.Searching.Answers;
using UmbrellaSite.Website.Searching.Feeding;
using UmbrellaSite.Website.Searching.Reporting;
using UmbrellaSite.Website.Searching.Suggestions;
using UmbrellaSite.Website.Searching.Synonyms;

namespace UmbrellaSite.Website.Searching;

internal static class SearchRegistration
{
    /// <summary>The search of the site. The host says which index it is searched with.</summary>
    public static IUmbracoBuilder AddSearch(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<SearchFolder>();
        builder.Services.TryAddSingleton<FindablePages>();
        AddAnswers(builder.Services);
        AddReport(builder.Services);
        AddFeeding(builder.Services);
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<MediaCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<DomainCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, SearchFeedRefresher>()
            .AddNotificationHandler<PublicAccessCacheRefresherNotification, SearchFeedRefresher>();
    }

    private static void AddAnswers(IServiceCollection services)
    {
        services.TryAddScoped<SearchAddress>();
        services.TryAddScoped<FoundPages>();
        services.TryAddScoped<SearchAnswers>();
        services.TryAddSingleton<TextMatches>();
        services.TryAddScoped<SearchViews>();
        services.TryAddScoped<SearchSuggestions>();
        services.TryAddScoped<OpenSearchDescription>();
    }

    private static void AddReport(IServiceCollection services)
    {
        services.TryAddSingleton<SearchReportFiles>();
        services.TryAddSingleton<SearchReport>();
        services.AddSingleton<IStartupFilter, ClickCounting>();
        services.AddHostedService<SearchReportKeeping>();
    }

    private static void AddFeeding(IServiceCollection services)
    {
        services.TryAddSingleton<SearchFeed>();
        services.TryAddSingleton<FedPages>();
        services.TryAddSingleton<PageTree>();
        services.TryAddSingleton<PageVersions>();
        services.TryAddSingleton<AccessRules>();
        services.TryAddSingleton<SynonymBook>();
        services.TryAddSingleton<AttachmentTexts>();
        services.TryAddSingleton<SearchDocumentReader>();
        services.TryAddSingleton<PageScanner>();
        services.TryAddSingleton<IndexFeeder>();
        services.TryAddSingleton<Func<IndexFeeder>>(provider => provider.GetRequiredService<IndexFeeder>);
        services.AddHostedService<SearchFeeding>();
        services.AddHostedService<AttachmentReading>();
    }
}
