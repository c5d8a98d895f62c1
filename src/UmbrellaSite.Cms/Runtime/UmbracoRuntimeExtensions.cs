using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Backups;
using UmbrellaSite.Cms.DeliveryApi;
using UmbrellaSite.Cms.Dictionary;
using UmbrellaSite.Cms.Mail;
using UmbrellaSite.Cms.MediaFiles;
using UmbrellaSite.Cms.Persistence;
using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.PropertyEditors;
using UmbrellaSite.Cms.PublishedCache;
using UmbrellaSite.Cms.RecycleBin;
using UmbrellaSite.Cms.Rendering;
using UmbrellaSite.Cms.Routing;
using UmbrellaSite.Cms.Runtime.Web;

namespace UmbrellaSite.Cms.Runtime;

public static class UmbracoRuntimeExtensions
{
    /// <summary>
    /// Umbraco.Cms.Core with everything that it leaves to its host: repositories, published cache, property editors,
    /// rendering. The caller adds composers (<c>AddComposers</c>) and ends with <see cref="IUmbracoBuilder.Build"/>.
    /// </summary>
    /// <param name="siteAssembly">The assembly whose references are searched for composers, editors and converters.</param>
    public static IUmbracoBuilder AddUmbracoRuntime(
        this IServiceCollection services,
        IConfiguration configuration,
        IWebHostEnvironment environment,
        Assembly siteAssembly)
    {
        var builder = CreateBuilder(services, configuration, siteAssembly);
        builder.AddConfiguration();
        services.AddPersistence(DatabaseConfiguration.Read(configuration, environment));
        services.AddHostServices();
        services.AddWebServices();
        builder.AddCoreNotificationHandlers();
        builder.RemoveServicesLeftOut();
        builder.AddPropertyEditors().AddPublishedCache().AddMediaFiles().AddMail().AddTexts();
        builder.AddRendering().AddRedirectTracking().AddRecycleBin().AddDeliveryApi();
        services.AddSingleton<SiteInstaller>();
        services.AddSingleton(provider => new SiteBackup(
            ActivatorUtilities.CreateInstance<DatabaseCopy>(provider),
            provider.GetRequiredService<MediaRoot>(),
            provider.GetRequiredService<Umbraco.Cms.Core.Hosting.IHostingEnvironment>()));
        services.AddSingleton<SiteRuntime>();
        services.AddSingleton<IRuntime>(provider => provider.GetRequiredService<SiteRuntime>());
        return builder;
    }

    private static UmbracoBuilder CreateBuilder(
        IServiceCollection services,
        IConfiguration configuration,
        Assembly siteAssembly)
    {
        var assemblies = new SiteAssemblies(siteAssembly);
        var finder = new TypeFinder(NullLogger<TypeFinder>.Instance, assemblies, additionalExlusionAssemblies: null);
        var loader = new TypeLoader(finder, NullLogger<TypeLoader>.Instance, assemblies.Assemblies);
        services.TryAddSingleton<ITypeFinder>(finder);
        services.TryAddSingleton(loader);
        services.AddHttpContextAccessor();
        var caches = AppCaches.Create(new HttpContextRequestCache(new HttpContextAccessor()));
        return new UmbracoBuilder(services, configuration, loader, NullLoggerFactory.Instance, new NoopProfiler(), caches);
    }
}
