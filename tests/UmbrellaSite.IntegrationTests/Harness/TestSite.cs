using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Hosting;

namespace UmbrellaSite.IntegrationTests.Harness;

/// <summary>
/// The real site on a database and in a folder of its own, listening on a free port of this machine. Nothing is imported
/// unless asked for. Tests reach it through Umbraco's services (<see cref="Get{T}"/>) or over HTTP (<see cref="Client"/>).
/// </summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SiteFolder _folder;

    private TestSite(WebApplication application, SiteFolder folder)
    {
        _application = application;
        _folder = folder;
        Address = new Uri(application.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects and keeps no cookies.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public NotificationLog Notifications => Get<NotificationLog>();

    /// <summary>The content root: database in <c>umbraco/Data</c>, media in <c>wwwroot/media</c>.</summary>
    public string Folder => _folder.Path;

    public string DatabaseFile => _folder.DatabaseFile;

    /// <param name="options">Settings as on the command line, for example <c>--uSync:Settings:ImportAtStartup=All</c>.</param>
    public static Task<TestSite> StartAsync(params string[] options) => StartAsync(configure: null, options);

    public static async Task<TestSite> StartAsync(Action<IServiceCollection>? configure, params string[] options) =>
        await StartInAsync(SiteFolder.WithInstalledDatabase(), configure, options);

    /// <summary>Starts on a folder as it is, for example one without a database.</summary>
    public static async Task<TestSite> StartInAsync(
        SiteFolder folder,
        Action<IServiceCollection>? configure = null,
        params string[] options)
    {
        var application = SiteHost.Build([.. folder.Options, .. options], builder =>
        {
            builder.Services.AddSingleton<NotificationLog>();
            builder.Services.Replace(ServiceDescriptor.Singleton<IEventAggregator, RecordingEventAggregator>());
            configure?.Invoke(builder.Services);
        });
        await application.StartAsync();
        return new TestSite(application, folder);
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public ICoreScope Scope() => Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);

    /// <summary>Makes this site the one that Core's static extension methods use; for tests with two sites at once.</summary>
    public void MakeCurrent() => StaticServiceProvider.Instance = Services;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
        _folder.Dispose();
    }
}
