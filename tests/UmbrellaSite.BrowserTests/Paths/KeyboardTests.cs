using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

internal sealed class KeyboardTests
{
    private static readonly string[] Visited =
    [
        "/",
        "/hilfe-finden/?anliegen=Darmkrebs&ort=Stuttgart",
        "/kontaktstellen/",
        "/gruppen/frauen-nach-gewalt-hamburg/",
        "/glossar/",
        "/aktionen/tag-der-selbsthilfe-2027/",
        "/haeufige-fragen/",
        "/suche/?q=Stuttgart",
    ];

    [Test]
    public async Task The_first_stop_leads_past_the_menu()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var (page, keyboard) = await OpenAsync(visitor, "/themen/darmkrebs/");

        var first = await keyboard.TabAsync();
        await keyboard.PressAsync("Enter");
        var next = await keyboard.TabAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(first!.Name, Is.EqualTo("Zum Inhalt springen"));
            Assert.That(first.Visible);
            Assert.That(next!.Name, Is.EqualTo(await page.Locator("main a").First.InnerTextAsync()));
        });
    }

    [Test]
    public async Task Every_stop_shows_the_focus_in_the_order_of_reading(
        [ValueSource(nameof(Visited))] string path, [Values(Widths.Narrow, Widths.Desk)] int width)
    {
        await using var visitor = await Browsing.VisitorAsync(width);
        var (page, keyboard) = await OpenAsync(visitor, path);

        var stops = await keyboard.TabThroughAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(stops.Where(stop => !stop.Outlined).Select(stop => stop.Name), Is.Empty, "without an outline");
            Assert.That(stops.Where(stop => !stop.Visible).Select(stop => stop.Name), Is.Empty, "hidden");
            Assert.That(stops.Select(stop => stop.Place), Is.Ordered);
            Assert.That(stops, Has.Count.EqualTo(await ReachableAsync(page)));
        });
    }

    [Test]
    public async Task The_menu_of_a_phone_opens_takes_the_focus_and_gives_it_back()
    {
        await using var visitor = await Browsing.VisitorAsync(Widths.Phone);
        var (page, keyboard) = await OpenAsync(visitor, "/");
        var menu = page.Locator("#menue");

        await keyboard.TabToAsync("Menü");
        Assert.That(await menu.IsVisibleAsync(), Is.False);
        await keyboard.PressAsync("Enter");
        var inside = await keyboard.TabAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await menu.IsVisibleAsync());
            Assert.That(inside!.Name, Is.EqualTo(await menu.Locator("a").First.InnerTextAsync()));
        });

        await keyboard.PressAsync("Escape");
        Assert.Multiple(async () =>
        {
            Assert.That(await menu.IsVisibleAsync(), Is.False);
            Assert.That(await page.EvaluateAsync<string>("document.activeElement.textContent"), Is.EqualTo("Menü"));
        });
    }

    [Test]
    public async Task The_menu_leads_to_another_page()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var (page, keyboard) = await OpenAsync(visitor, "/");

        await keyboard.TabToAsync("Veranstaltungen");
        await keyboard.EnterAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo("/veranstaltungen/"));
            Assert.That(await page.Locator("#menue [aria-current=page]").InnerTextAsync(), Is.EqualTo("Veranstaltungen"));
        });
    }

    [Test]
    public async Task The_finder_is_filled_in_and_answered()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var (page, keyboard) = await OpenAsync(visitor, "/");

        await keyboard.TabToAsync("anliegen");
        await keyboard.TypeAsync("Darmkrebs");
        await keyboard.TabToAsync("ort");
        await keyboard.TypeAsync("Stuttgart");
        await keyboard.TabToAsync("Hilfe finden");
        await keyboard.EnterAsync();
        await keyboard.TabToAsync("Kontaktstelle Selbsthilfe Stuttgart");
        await keyboard.EnterAsync();

        Assert.That(await page.Locator("h1").InnerTextAsync(), Does.Contain("Stuttgart"));
    }

    [Test]
    public async Task A_filter_is_chosen_and_taken_back()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var (page, keyboard) = await OpenAsync(visitor, "/kontaktstellen/");
        var all = await page.Locator(".card").CountAsync();

        await keyboard.TabToAsync("filter-land");
        await keyboard.TypeAsync("Bre");
        await keyboard.TabToAsync("Anzeigen");
        await keyboard.EnterAsync();
        Assert.That(await page.Locator(".card").CountAsync(), Is.EqualTo(1));

        await keyboard.TabToAsync("Filter entfernen");
        await keyboard.EnterAsync();
        Assert.That(await page.Locator(".card").CountAsync(), Is.EqualTo(all));
    }

    private static async Task<(IPage Page, Keyboard Keyboard)> OpenAsync(IBrowserContext visitor, string path)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        return (page, new Keyboard(page));
    }

    private static Task<int> ReachableAsync(IPage page) => page.EvaluateAsync<int>(
        "[...document.querySelectorAll('a[href], button, input, select, summary, video')].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility()).length");
}
