using System.Globalization;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.Jobs;
using UmbrellaSite.Cms.Rendering;
using UmbrellaSite.Cms.Runtime;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Logging;
using UmbrellaSite.Search;
using UmbrellaSite.Website;
using UmbrellaSite.Website.Standards;

namespace UmbrellaSite.Hosting;

/// <summary>Puts the site together: one line for each capability.</summary>
internal static class SiteHost
{
    /// <summary>
    /// Settings are read at the start. Watching their files means watching the whole content root, and so waking up for
    /// every write to the database and the logs.
    /// </summary>
    private const string WithoutReloading = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Below the content root, beside the database.</summary>
    private static readonly string SearchFolder = Path.Combine("umbraco", "Data", "Search", "index");

    /// <param name="options">Settings on the command line, which go before those of appsettings.json.</param>
    /// <param name="configure">What a test changes before the site is built.</param>
    public static WebApplication Build(string[] options, Action<WebApplicationBuilder>? configure = null)
    {
        var contentRoot = ContentRoot.Find(options);
        // Slim leaves out IIS, HTTP/3 and loggers that nobody reads here: two megabytes and some start time.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            Args = [WithoutReloading, .. options],
            ContentRootPath = contentRoot,
            WebRootPath = ContentRoot.EnsureWebRoot(contentRoot),
        });
        UseDefaultLanguage(builder.Configuration);
        Configure(builder);
        configure?.Invoke(builder);
        var site = builder.Build();
        StaticServiceProvider.Instance = site.Services;
        UseSite(site);
        return site;
    }

    /// <summary>Creates the database without starting the site.</summary>
    public static void Install(string[] options)
    {
        using IHost site = Build(options);
        site.Services.GetRequiredService<SiteInstaller>().Install();
    }

    /// <summary>Umbraco's runtime without the web server, for commands.</summary>
    public static Task StartWithoutServingAsync(WebApplication site) =>
        site.Services.GetRequiredService<IRuntime>().StartAsync(CancellationToken.None);

    private static void Configure(WebApplicationBuilder builder)
    {
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseStaticWebAssets();
        builder.AddSiteLogging();
        builder.Services
            .AddUmbracoRuntime(builder.Configuration, builder.Environment, typeof(SiteHost).Assembly)
            .AddUSync()
            .AddSyncedJson<FormFiles>()
            .AddSiteSubmissions()
            .AddWebsite()
            .AddComposers()
            .Build();
        builder.Services.AddHostedService<RuntimeService>();
        builder.Services.AddSiteSubmissionJobs();
        builder.Services.AddJobs();
        builder.Services.AddSearchIndex(options => options.Folder = Path.Combine(builder.Environment.ContentRootPath, SearchFolder));
        ReadKeysWhenNeeded(builder.Services);
    }

    /// <summary>
    /// Keys that protect forms and links are read by the first of these, not at the start: it takes time and some
    /// megabytes, and most visitors only read.
    /// </summary>
    private static void ReadKeysWhenNeeded(IServiceCollection services)
    {
        var readingAtStart = services.SingleOrDefault(service =>
            service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "DataProtectionHostedService");
        if (readingAtStart is not null)
        {
            services.Remove(readingAtStart);
        }
    }

    /// <summary>Texts of Umbraco itself, in the log and in mails to editors, outside of any request.</summary>
    private static void UseDefaultLanguage(IConfiguration configuration)
    {
        var culture = CultureInfo.GetCultureInfo(configuration["Umbraco:CMS:Global:DefaultUILanguage"] ?? "en-US");
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }

    private static void UseSite(WebApplication site)
    {
        site.UseRequestLog();
        site.UseUmbrellaRendering();
        site.MapStaticAssets();
        site.MapDeliveryApi();
        site.MapWebsite();
        site.MapForms();
    }
}
