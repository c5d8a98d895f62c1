using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>Somebody whose browser runs no scripts, on a phone and at a desk.</summary>
[TestFixture(Widths.Phone)]
[TestFixture(Widths.Desk)]
internal sealed class NoScriptTests(int width)
{
    private IBrowserContext _visitor = null!;
    private IPage _page = null!;

    [SetUp]
    public async Task ComeAsync()
    {
        _visitor = await Browsing.VisitorAsync(width, scripts: false);
        _page = await _visitor.NewPageAsync();
    }

    [TearDown]
    public async Task LeaveAsync() => await _visitor.DisposeAsync();

    [Test]
    public async Task The_menu_leads_to_every_section()
    {
        await _page.GotoAsync("/");
        var sections = await _page.Locator("#menue a").AllTextContentsAsync();
        Assert.That(sections, Has.Count.GreaterThan(4));

        foreach (var section in sections)
        {
            await OpenMenuAsync();
            await _page.Locator("#menue").GetByRole(AriaRole.Link, new() { Name = section, Exact = true }).ClickAsync();
            Assert.That(await _page.Locator("#menue [aria-current=page]").TextContentAsync(), Is.EqualTo(section));
        }
    }

    [Test]
    public async Task The_finder_answers()
    {
        await _page.GotoAsync("/");
        await _page.Locator("main #anliegen").FillAsync("Darmkrebs");
        await _page.Locator("main #ort").FillAsync("Stuttgart");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Hilfe finden", Exact = true }).ClickAsync();

        Assert.That(await _page.Locator(".card h3").AllInnerTextsAsync(), Does.Contain("Darmleben Bundesverband").And.Contain("Kontaktstelle Selbsthilfe Stuttgart"));
    }

    [Test]
    public async Task The_search_answers_and_is_narrowed_down()
    {
        await _page.GotoAsync("/themen/");
        await _page.Locator("#kopf-suche").FillAsync("Darmkrebs");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Suchen", Exact = true }).ClickAsync();
        Assert.That(await _page.Locator(".hit h3").First.InnerTextAsync(), Is.EqualTo("Darmkrebs"));

        await _page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "Veranstaltung" }).ClickAsync();
        Assert.That(await _page.Locator(".hit__kind").AllInnerTextsAsync(), Has.All.StartsWith("Veranstaltung"));
    }

    [Test]
    public async Task Filters_narrow_a_list_and_are_taken_back()
    {
        await _page.GotoAsync("/veranstaltungen/");
        var all = await _page.Locator("h2.result-count").InnerTextAsync();
        await _page.Locator("#filter-form").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await _page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen" }).ClickAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _page.Locator("h2.result-count").InnerTextAsync(), Is.Not.EqualTo(all));
            Assert.That(await _page.Locator(".chips li").CountAsync(), Is.EqualTo(2));
        });

        await _page.Locator(".chips a").First.ClickAsync();
        Assert.That(await _page.Locator("h2.result-count").InnerTextAsync(), Is.EqualTo(all));
    }

    [Test]
    public async Task A_letter_leads_to_its_entries()
    {
        await _page.GotoAsync("/glossar/");
        await _page.Locator(".alphabet a[href='#buchstabe-S']").ClickAsync();

        await Assertions.Expect(_page.Locator("#buchstabe-S")).ToBeInViewportAsync();
    }

    [Test]
    public async Task A_question_shows_its_answer()
    {
        await _page.GotoAsync("/haeufige-fragen/");
        var question = _page.Locator("details").First;
        await question.Locator("summary").ClickAsync();

        await Assertions.Expect(question.Locator(".prose")).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_language_changes()
    {
        await _page.GotoAsync("/was-ist-selbsthilfe/");
        await _page.Locator(".languages").GetByText("English").ClickAsync();

        Assert.That(await _page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo("en"));
    }

    [Test]
    public async Task The_quick_exit_is_a_link()
    {
        await _page.GotoAsync("/gruppen/frauen-nach-gewalt-hamburg/");

        Assert.That(await _page.Locator(".quick-exit").GetAttributeAsync("href"), Does.StartWith("https://"));
    }

    private async Task OpenMenuAsync()
    {
        if (width == Widths.Phone)
        {
            await _page.GetByRole(AriaRole.Button, new() { Name = "Menü" }).ClickAsync();
        }
    }
}
