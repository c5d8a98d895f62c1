using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Extensions;
using UmbrellaSite.Forms;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Website.Blocks;
using UmbrellaSite.Website.Calendars;
using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Explainers;
using UmbrellaSite.Website.Feeds;
using UmbrellaSite.Website.Finding;
using UmbrellaSite.Website.FormSources;
using UmbrellaSite.Website.Frame;
using UmbrellaSite.Website.Homepage;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Membership;
using UmbrellaSite.Website.Places;
using UmbrellaSite.Website.Registrations;
using UmbrellaSite.Website.Searching;
using UmbrellaSite.Website.Proposals;
using UmbrellaSite.Website.Shared;
using UmbrellaSite.Website.Standards;
using UmbrellaSite.Website.Topics;

namespace UmbrellaSite.Website;

public static class WebsiteBuilderExtensions
{
    private const int LongestRequestLine = 32 * 1024;

    /// <summary>Everything that pages of the site are made with. Safe to call twice.</summary>
    public static IUmbracoBuilder AddWebsite(this IUmbracoBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(CatalogueStore)))
        {
            return builder;
        }

        builder.Services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new PageControllerFeature()));
        builder.Services.TryAddSingleton(TimeProvider.System);

        // Whoever asks with 10,000 letters gets a page that helps, not a closed door.
        builder.Services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestLineSize = LongestRequestLine);

        // Umlauts and Cyrillic letters as they are: a third of the bytes.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return builder.AddCatalogue().AddFrame().AddPages().AddFinder().AddSearch().AddFormSources().AddForms().AddStandards().AddRegistrations();
    }

    private static IUmbracoBuilder AddCatalogue(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<CatalogueReader>();
        builder.Services.TryAddSingleton<CatalogueStore>();
        builder.Services.AddHostedService<CatalogueWarmUp>();
        builder.Services.TryAddSingleton<CatalogueCacheTags>();
        builder.Services.AddSingleton<IWebsiteOutputCacheTagProvider>(services => services.GetRequiredService<CatalogueCacheTags>());
        builder.Services.AddSingleton<IWebsiteOutputCacheEvictionProvider>(services => services.GetRequiredService<CatalogueCacheTags>());
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, CatalogueRefresher>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, CatalogueRefresher>()
            .AddNotificationHandler<DataTypeCacheRefresherNotification, CatalogueRefresher>()
            .AddNotificationHandler<DomainCacheRefresherNotification, CatalogueRefresher>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, CatalogueRefresher>();
    }

    private static IUmbracoBuilder AddFrame(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddScoped<Texts>();
        builder.Services.TryAddScoped<Dates>();
        builder.Services.TryAddScoped<CurrentPage>();
        builder.Services.TryAddScoped<Frame.Languages>();
        builder.Services.TryAddScoped<Menus>();
        builder.Services.TryAddScoped<PageHeads>();
        builder.Services.TryAddScoped<PageFrames>();
        return builder;
    }

    private static IUmbracoBuilder AddPages(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddScoped<CardMaker>();
        builder.Services.TryAddScoped<MediaFiles>();
        builder.Services.TryAddScoped<BlockContents>();
        builder.Services.TryAddScoped<ListBuilder>();
        builder.Services.TryAddScoped<NearbyLists>();
        builder.Services.TryAddScoped<HomePageBuilder>();
        builder.Services.TryAddScoped<TopicPageBuilder>();
        builder.Services.TryAddScoped<ExplainerVersions>();
        return builder;
    }

    private static IUmbracoBuilder AddFinder(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<PlaceIndex>();
        builder.Services.TryAddSingleton<Distances>();
        builder.Services.TryAddSingleton<QuestionReader>();
        builder.Services.TryAddScoped<FinderAddress>();
        builder.Services.TryAddScoped<FinderTexts>();
        builder.Services.TryAddScoped<NearbyCards>();
        builder.Services.TryAddScoped<FinderAnswers>();
        return builder;
    }

    private static IUmbracoBuilder AddFormSources(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<IPostcodes, Postcodes>();
        builder.Services.AddSingleton<IChoiceSource, OrganisationChoices>();
        builder.Services.AddSingleton<IChoiceSource, TopicChoices>();
        builder.Services.TryAddSingleton<OrganisationDraft>();
        builder.Services.TryAddSingleton<FirstAccount>();
        builder.Services.AddSingleton<IEntryAction, CreateOrganisation>();
        builder.Services.AddSingleton<IEntryAction, CreateEvent>();
        return builder;
    }

    private static IUmbracoBuilder AddStandards(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<IStartupFilter, SecurityHeaders>();
        builder.Services.TryAddSingleton<SitemapBuilder>();
        builder.Services.TryAddSingleton<SecurityContact>();
        builder.Services.TryAddScoped<CalendarFeed>();
        builder.Services.TryAddScoped<FeedBuilder>();
        builder.Services.TryAddScoped<FeedLinks>();
        builder.Services.TryAddScoped<StructuredData>();
        return builder;
    }
}
