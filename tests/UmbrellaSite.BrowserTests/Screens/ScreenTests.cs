using System.Diagnostics;
using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Screens;

/// <summary>
/// Takes the pictures of docs/screens, to be looked at. They show how a page begins: two windows of a phone, one and a half
/// of a desk. Run by tests/screens.sh.
/// </summary>
[Explicit("Writes into docs/screens")]
[Category("Screens")]
internal sealed class ScreenTests
{
    private static readonly (string Name, string Path)[] _pages =
    [
        ("start", "/"),
        ("hilfe-finden", "/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart"),
        ("organisation", "/organisationen/darmleben-bundesverband/"),
        ("kontaktstellen", "/kontaktstellen/"),
        ("gruppe", "/gruppen/frauen-nach-gewalt-hamburg/"),
        ("veranstaltung", "/veranstaltungen/darmkrebs-austauschtag-stuttgart/"),
        ("aktion", "/aktionen/tag-der-selbsthilfe-2027/"),
        ("position", "/positionen/kontaktstellen-verlaesslich-finanzieren/"),
        ("thema", "/themen/darmkrebs/"),
        ("was-ist-selbsthilfe", "/was-ist-selbsthilfe/"),
    ];

    [Test]
    public async Task Each_main_page_is_pictured(
        [ValueSource(nameof(_pages))] (string Name, string Path) shown,
        [Values(Widths.Phone, Widths.Desk)] int width,
        [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using var visitor = await Browsing.VisitorAsync(width);
        var page = await visitor.NewPageAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await page.SetViewportSizeAsync(width, width == Widths.Phone ? 1600 : 1400);
        await page.GotoAsync(shown.Path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var file = Path.Combine(Checkout.Screens, $"{shown.Name}-{width}{(scheme is ColorScheme.Dark ? "-dunkel" : null)}.png");
        Directory.CreateDirectory(Checkout.Screens);
        var picture = Path.ChangeExtension(file, ".tmp.png");
        await page.ScreenshotAsync(new() { Path = picture });
        await ReduceAsync(picture, file);

        Assert.That(new FileInfo(file).Length, Is.LessThan(200 * 1024));
    }

    /// <summary>To a palette of 128 colours, which nobody sees on pages without photographs.</summary>
    private static async Task ReduceAsync(string picture, string file)
    {
        using var vips = Process.Start("vips", ["copy", picture, $"{file}[palette,bitdepth=8,Q=80,compression=9,strip]"]);
        await vips.WaitForExitAsync();
        Assert.That(vips.ExitCode, Is.Zero);
        File.Delete(picture);
    }
}
