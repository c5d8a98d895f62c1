using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Pages;

/// <summary>Somebody who sets text as they need it.</summary>
internal sealed class ReadingTests
{
    // WCAG 1.4.12, set as an extension of the browser does it.
    private const string Spacing =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string Larger =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(":root { font-size: 200% !important; }");
          document.adoptedStyleSheets = [sheet];
        }
        """;

    // A text that is cut off is wider or higher than the box that hides what is over.
    private const string Cut =
        """
        () => [...document.querySelectorAll("body *")]
          .filter((element) => !element.closest(".visually-hidden") && element.checkVisibility() && getComputedStyle(element).overflow !== "visible"
            && !element.matches(".hero, .banner, .campaign__head, input, select, svg, svg *")
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
          .map((element) => element.outerHTML.slice(0, 80))
        """;

    private static readonly string[] _pages =
        ["/", "/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart", "/kontaktstellen/", "/aktionen/tag-der-selbsthilfe-2027/", "/glossar/", "/gruppen/frauen-nach-gewalt-hamburg/", "/ru/"];

    [Test]
    public async Task Wider_spacing_cuts_nothing_off([ValueSource(nameof(_pages))] string path, [Values(Widths.Narrow, Widths.Desk)] int width) =>
        await HoldsAsync(path, width, Spacing);

    [Test]
    public async Task Text_of_twice_the_size_cuts_nothing_off([ValueSource(nameof(_pages))] string path) =>
        await HoldsAsync(path, Widths.Desk, Larger);

    private static async Task HoldsAsync(string path, int width, string setting)
    {
        await using var visitor = await Browsing.VisitorAsync(width);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        await page.EvaluateAsync(setting);

        Assert.Multiple(async () =>
        {
            Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero);
            Assert.That(await page.EvaluateAsync<string[]>(Cut), Is.Empty);
        });
    }
}
