using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>The contact form and the application for membership, with and without scripts, in two languages.</summary>
[TestFixture("/kontakt/", "de", true, Widths.Phone)]
[TestFixture("/kontakt/", "de", false, Widths.Desk)]
[TestFixture("/en/contact/", "en", true, Widths.Desk)]
internal sealed class FormTests(string contact, string language, bool scripts, int width)
{
    private IBrowserContext _visitor = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task ComeAsync()
    {
        _visitor = await Browsing.VisitorAsync(width, scripts);
        _page = await _visitor.NewPageAsync();
    }

    [TearDown]
    public async Task LeaveAsync() => await _visitor.DisposeAsync();

    [Test]
    public async Task What_is_missing_is_put_right_and_the_message_is_sent()
    {
        await _page.GotoAsync(contact);
        await NoBarriersAsync();
        await _page.Locator("#f-nachricht").PressSequentiallyAsync(Guid.NewGuid().ToString(), new() { Delay = 60 });
        await SendAsync();
        await NoBarriersAsync();
        Assert.That(await _page.TitleAsync(), Does.StartWith(language == "en" ? "Error:" : "Fehler:"));

        await _page.Locator("[data-error-summary] a").First.ClickAsync();
        Assert.That(await _page.EvaluateAsync<string>("location.hash"), Is.EqualTo("#f-anliegen-0"));
        await _page.Locator("#f-anliegen-0").CheckAsync();
        await _page.Locator("#f-einwilligung").CheckAsync();
        await SendAsync();
        await NoBarriersAsync();
        Assert.That(await _page.Locator(".reference").InnerTextAsync(), Does.Match("^[2-9A-Z]{4}-[2-9A-Z]{4}$"));
    }

    [Test]
    public async Task One_cookie_is_all_that_a_form_leaves()
    {
        await _page.GotoAsync(contact);
        var cookies = await _visitor.CookiesAsync();
        Assert.That(cookies.Select(cookie => (cookie.Name, cookie.HttpOnly)), Is.EqualTo(new[] { ("formular", true) }));
    }

    [Test]
    public async Task A_question_that_depends_on_an_answer_comes_with_it()
    {
        await _page.GotoAsync(contact);
        Assert.That(await _page.Locator("#f-seite").IsVisibleAsync(), Is.EqualTo(!scripts));
        await _page.Locator("#f-anliegen-1").CheckAsync();
        await Assertions.Expect(_page.Locator("#f-seite")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Nothing_is_wider_than_a_narrow_window()
    {
        foreach (var address in new[] { contact, "/ueber-uns/mitglied-werden/?formular=mitgliedsantrag&schritt=1" })
        {
            await _page.GotoAsync(address);
            await _page.SetViewportSizeAsync(Widths.Narrow, Widths.Viewport(Widths.Narrow).Height);
            Assert.That(await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), Is.Zero, address);
        }
    }

    [Test]
    public async Task An_application_is_begun_kept_and_gone_on_with()
    {
        await _page.GotoAsync("/ueber-uns/mitglied-werden/");
        await _page.GetByRole(AriaRole.Link, new() { Name = "Antrag auf Mitgliedschaft beginnen" }).ClickAsync();
        await NoBarriersAsync();
        await _page.Locator("#f-mitglieder").PressSequentiallyAsync("12345678901234567890123456789012345678", new() { Delay = 60 });
        await SendAsync();
        await NoBarriersAsync();
        await FillInEligibilityAsync();
        await SendAsync();
        await NoBarriersAsync();
        Assert.That(await _page.Locator("h1").InnerTextAsync(), Is.EqualTo("Ihre Organisation"));

        await _page.Locator("#f-organisation").FillAsync("Verein zum Merken");
        await _page.Locator("button[value='merken']").ClickAsync();
        await NoBarriersAsync();
        var link = await _page.Locator(".form-link a").GetAttributeAsync("href");
        await using var other = await Browsing.VisitorAsync(width, scripts);
        var later = await other.NewPageAsync();
        await later.GotoAsync(link!);
        Assert.That(await later.Locator("#f-organisation").InputValueAsync(), Is.EqualTo("Verein zum Merken"));
    }

    [Test]
    public async Task A_page_is_filled_in_and_sent_by_keyboard()
    {
        await _page.GotoAsync(contact);
        await _page.Locator("#f-anliegen-0").FocusAsync();
        await _page.Keyboard.PressAsync("Space");
        await _page.Keyboard.PressAsync("Tab");
        if (!scripts)
        {
            await _page.Keyboard.PressAsync("Tab");
        }

        await _page.Keyboard.TypeAsync(Guid.NewGuid().ToString(), new() { Delay = 60 });
        for (var step = 0; step < 3; step++)
        {
            await _page.Keyboard.PressAsync("Tab");
        }

        await _page.Keyboard.PressAsync("Space");
        await _page.Keyboard.PressAsync("Tab");
        await _page.RunAndWaitForNavigationAsync(() => _page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(_page.Locator(".reference")).ToBeVisibleAsync();
    }

    private async Task FillInEligibilityAsync()
    {
        foreach (var answer in new[] { "#f-rechtsform-0", "#f-gemeinnuetzig-0", "#f-betroffene-0", "#f-selten-1", "#f-laender-0", "#f-laender-1", "#f-laender-2", "#f-lag-0" })
        {
            await _page.Locator(answer).CheckAsync();
        }

        await _page.Locator("#f-mitglieder").FillAsync("1.200");
    }

    private Task SendAsync() => _page.RunAndWaitForNavigationAsync(() => _page.Locator("main form button[value=weiter]").Last.ClickAsync());

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
