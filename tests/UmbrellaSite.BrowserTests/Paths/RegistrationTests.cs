using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>From the page of an event to the ticket, with and without scripts, in two languages.</summary>
[TestFixture("/veranstaltungen/rezept-selbsthilfe-auftakt-in-dortmund/", "", true)]
[TestFixture("/veranstaltungen/rezept-selbsthilfe-auftakt-in-dortmund/", "", false)]
[TestFixture("/en/registration/?fuer=3e887ae624e55f5b878dbef0626dd997", "en", true)]
internal sealed class RegistrationTests(string start, string language, bool scripts)
{
    private IBrowserContext _visitor = null!;
    private IPage _page = null!;
    private string _mail = string.Empty;

    [SetUp]
    public async Task ComeAsync()
    {
        _mail = $"{Guid.NewGuid():N}@example.org";
        _visitor = await Browsing.VisitorAsync(Widths.Phone, scripts);
        _page = await _visitor.NewPageAsync();
        await _page.GotoAsync(start);
        if (language.Length == 0)
        {
            await _page.GetByRole(AriaRole.Link, new() { Name = "Jetzt anmelden" }).ClickAsync();
        }
    }

    [TearDown]
    public async Task LeaveAsync() => await _visitor.DisposeAsync();

    [Test]
    public async Task Somebody_registers_confirms_gives_one_of_two_seats_back_and_cancels()
    {
        await FillInAsync(seats: "2");
        await NoBarriersAsync();
        await SendAsync();
        await NoBarriersAsync();

        await _page.GotoAsync(await Browsing.Mails.LinkAsync(_mail));
        await NoBarriersAsync();
        await SendAsync();
        await NoBarriersAsync();
        Assert.That(await _page.Locator(".ticket-code").CountAsync(), Is.EqualTo(2));

        await _page.Locator("button[value='platz:2']").ClickAsync();
        Assert.That(await _page.Locator(".ticket-code").CountAsync(), Is.EqualTo(1));
        await _page.Locator("button[value='absagen']").ClickAsync();
        await NoBarriersAsync();
        Assert.That(await _page.Locator(".ticket-code").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task What_is_missing_is_listed_on_top_with_links_to_it()
    {
        await _page.Locator("#email").FillAsync("erika");
        await SendAsync();
        await NoBarriersAsync();
        await _page.Locator(".error-summary a[href='#email']").ClickAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _page.TitleAsync(), Does.StartWith(language == "en" ? "Error:" : "Fehler:"));
            Assert.That(await _page.EvaluateAsync<string>("location.hash"), Is.EqualTo("#email"));
            Assert.That(await _page.Locator("#email").InputValueAsync(), Is.EqualTo("erika"));
        });
    }

    [Test]
    public async Task The_language_can_be_changed_without_losing_the_event()
    {
        var to = language == "en" ? "Deutsch" : "English";
        await _page.Locator(".languages").GetByText(to).ClickAsync();
        await Assertions.Expect(_page.Locator("#einwilligung")).ToBeVisibleAsync();
    }

    // Typed at the pace of a quick person: who is faster than two seconds is taken for a program.
    private async Task FillInAsync(string seats)
    {
        await _page.Locator("#name").PressSequentiallyAsync("Erika Muster", new() { Delay = 60 });
        await _page.Locator("#email").PressSequentiallyAsync(_mail, new() { Delay = 60 });
        await _page.Locator("#plaetze").FillAsync(seats);
        await _page.Locator("#bedarf-SignLanguage").CheckAsync();
        await _page.Locator("#einwilligung").CheckAsync();
    }

    private Task SendAsync() => _page.RunAndWaitForNavigationAsync(() => _page.Locator("main form button[type=submit]").First.ClickAsync());

    private async Task NoBarriersAsync()
    {
        if (!scripts)
        {
            return;
        }

        await Axe.LoadAsync(_page);
        foreach (var appearance in Appearance.All)
        {
            await appearance.ApplyAsync(_page);
            Assert.That(await Axe.ViolationsAsync(_page, appearance), Is.Empty, appearance.Name);
        }
    }
}
