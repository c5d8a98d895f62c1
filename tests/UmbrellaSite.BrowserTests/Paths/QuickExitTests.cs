using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>Somebody who must not be seen on a page.</summary>
internal sealed class QuickExitTests
{
    private const string Discreet = "/gruppen/frauen-nach-gewalt-hamburg/";
    private const string Elsewhere = "https://www.wetter.de/";

    private IBrowserContext _visitor = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task ComeAsync()
    {
        _visitor = await Browsing.VisitorAsync(Widths.Phone);
        await _visitor.RouteAsync(Elsewhere + "**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Wetter</title>" }));
        _page = await _visitor.NewPageAsync();
        await _page.GotoAsync("/gruppen/");
        await _page.GotoAsync(Discreet);
    }

    [TearDown]
    public async Task LeaveAsync() => await _visitor.DisposeAsync();

    [Test]
    public async Task The_button_leaves_and_the_way_back_does_not_lead_to_the_page()
    {
        await _page.Locator(".quick-exit").ClickAsync();
        await _page.WaitForURLAsync(Elsewhere);
        await _page.GoBackAsync();

        Assert.That(new Uri(_page.Url).AbsolutePath, Is.EqualTo("/gruppen/"));
    }

    [Test]
    public async Task The_button_stays_in_sight()
    {
        await _page.Locator("footer a").Last.ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(_page.Locator(".quick-exit")).ToBeInViewportAsync();
    }

    [Test]
    public async Task Shift_three_times_leaves()
    {
        await PressShiftAsync(3);
        await _page.WaitForURLAsync(Elsewhere);
        await _page.GoBackAsync();

        Assert.That(new Uri(_page.Url).AbsolutePath, Is.EqualTo("/gruppen/"));
    }

    [Test]
    public async Task Shift_now_and_then_does_not_leave()
    {
        await _page.Clock.InstallAsync();
        await _page.ReloadAsync();
        await PressShiftAsync(2);
        await _page.Clock.FastForwardAsync("00:06");
        await PressShiftAsync(2);

        Assert.That(new Uri(_page.Url).AbsolutePath, Is.EqualTo(Discreet));
    }

    [Test]
    public async Task A_hidden_link_comes_right_after_the_first_stop_and_leaves_too()
    {
        var keyboard = new Keyboard(_page);
        await keyboard.TabAsync();
        var second = await keyboard.TabAsync();
        Assert.That(second, Is.EqualTo(new Stop { Name = "Seite schnell verlassen", Place = 1, Outlined = true, Visible = true }));

        await keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync(Elsewhere);
    }

    [Test]
    public async Task The_tab_does_not_say_what_the_page_is_about() =>
        Assert.That(await _page.TitleAsync(), Is.EqualTo("Informationen – Bundesdach Selbsthilfe"));

    [Test]
    public async Task Other_pages_have_neither_button_nor_script()
    {
        await _page.GotoAsync("/gruppen/darmkrebs-stuttgart/");

        Assert.That(await _page.Locator("[data-quick-exit], script[src*='quick-exit']").CountAsync(), Is.Zero);
    }

    private async Task PressShiftAsync(int times)
    {
        for (var time = 0; time < times; time++)
        {
            await _page.Keyboard.PressAsync("Shift");
        }
    }
}
