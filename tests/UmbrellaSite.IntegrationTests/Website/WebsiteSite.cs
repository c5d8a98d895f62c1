using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>The public site with its own content, started once for all tests of it, on 21 November 2026 at noon.</summary>
[SetUpFixture]
public sealed class WebsiteSite
{
    private static TestSite? _site;

    internal static TestSite Site => _site ?? throw new InvalidOperationException("The site is started before the first test of this namespace.");

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync(
        services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FixedClock(new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero)))),
        "--uSync:Settings:Folders:0", ContentFolder(),
        "--uSync:Settings:ImportAtStartup", "All");

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    internal static string ContentFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UmbrellaSite.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a checkout.");
        }

        return Path.Combine(folder.FullName, "uSync", "v17");
    }
}
