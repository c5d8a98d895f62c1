using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests;

/// <summary>The site and one browser, started once for all tests.</summary>
[SetUpFixture]
public sealed class Browsing
{
    private static SiteProcess? _site;
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static Uri? _address;

    /// <summary>The start page of the site under test.</summary>
    internal static Uri Address => _address ?? throw NotStarted();

    internal static Mailbox Mails => new((_site ?? throw NotStarted()).MailFolder);

    private static IBrowser Browser => _browser ?? throw NotStarted();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var site = SiteProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
        (_site, _address) = await site;
        await WaitForSearchAsync(_address);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _site?.Dispose();
    }

    /// <summary>Somebody who comes for the first time: no cookies, nothing cached.</summary>
    internal static Task<IBrowserContext> VisitorAsync(int width = Widths.Desk, bool scripts = true) =>
        Browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "de-DE",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = Widths.Viewport(width),
        });

    // The index is made after the start, which takes a second.
    private static async Task WaitForSearchAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;
        while (!(await client.GetAsync(new Uri("/suche.json?q=Selbsthilfe", UriKind.Relative), patience)).IsSuccessStatusCode)
        {
            await Task.Delay(100, patience);
        }
    }

    private static InvalidOperationException NotStarted() => new("The site is started before the first test.");
}
