using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>The field in the head of every page, with its suggestions, for keyboards, fingers and readers of the screen.</summary>
[TestFixture(Widths.Phone)]
[TestFixture(Widths.Desk)]
internal sealed class SearchBoxTests(int width)
{
    private IBrowserContext _visitor = null!;
    private IPage _page = null!;

    private ILocator Field => _page.GetByRole(AriaRole.Combobox, new() { Name = "Auf dieser Website suchen" });

    private ILocator Options => _page.Locator("header [role=option]");

    [SetUp]
    public async Task ComeAsync()
    {
        _visitor = await Browsing.VisitorAsync(width);
        _page = await _visitor.NewPageAsync();
        await _page.GotoAsync("/themen/");
    }

    [TearDown]
    public async Task LeaveAsync() => await _visitor.DisposeAsync();

    [Test]
    public async Task Typing_opens_a_list_and_says_how_long_it_is()
    {
        await Field.PressSequentiallyAsync("darmk");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        var count = await Options.CountAsync();
        await Assertions.Expect(Field).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(_page.Locator("header [role=status]")).ToHaveTextAsync(count == 1 ? "1 Vorschlag" : $"{count} Vorschläge");
    }

    [Test]
    public async Task Arrows_walk_through_the_list_and_back_to_the_field()
    {
        await Field.PressSequentiallyAsync("depress");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        var count = await Options.CountAsync();

        await Field.PressAsync("ArrowDown");
        await Assertions.Expect(Options.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(Field).ToHaveAttributeAsync("aria-activedescendant", (await Options.First.GetAttributeAsync("id"))!);
        await Assertions.Expect(Field).ToBeFocusedAsync();

        await Field.PressAsync("ArrowUp");
        await Assertions.Expect(_page.Locator("header [aria-selected=true]")).ToHaveCountAsync(0);
        await Field.PressAsync("ArrowUp");
        await Assertions.Expect(Options.Nth(count - 1)).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Test]
    public async Task Escape_closes_the_list_and_keeps_what_was_typed()
    {
        await Field.PressSequentiallyAsync("darm");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        await Field.PressAsync("Escape");
        await Assertions.Expect(Options.First).ToBeHiddenAsync();
        await Assertions.Expect(Field).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(Field).ToHaveValueAsync("darm");
    }

    [Test]
    public async Task Enter_on_the_name_of_a_page_opens_it()
    {
        await Field.PressSequentiallyAsync("Darmkreb");
        await Options.GetByText("Darmkrebs", new() { Exact = true }).WaitForAsync();
        while (await _page.Locator("header [aria-selected=true]").And(_page.GetByText("Darmkrebs", new() { Exact = true })).CountAsync() == 0)
        {
            await Field.PressAsync("ArrowDown");
        }

        await _page.RunAndWaitForNavigationAsync(() => Field.PressAsync("Enter"));
        Assert.That(new Uri(_page.Url).AbsolutePath, Is.EqualTo("/themen/darmkrebs/"));
    }

    [Test]
    public async Task Enter_in_the_field_searches_for_what_was_typed()
    {
        await Field.PressSequentiallyAsync("Depression");
        await _page.RunAndWaitForNavigationAsync(() => Field.PressAsync("Enter"));
        Assert.Multiple(async () =>
        {
            Assert.That(_page.Url, Does.EndWith("/suche/?q=Depression"));
            Assert.That(await _page.Locator(".hit h3").First.InnerTextAsync(), Is.EqualTo("Depression"));
        });
    }

    [Test]
    public async Task A_finger_chooses_too()
    {
        await Field.PressSequentiallyAsync("Darmkreb");
        await _page.RunAndWaitForNavigationAsync(() => Options.First.ClickAsync());
        Assert.That(_page.Url, Does.Not.EndWith("/themen/"));
    }

    [Test]
    public async Task The_open_list_has_no_barrier()
    {
        await Axe.LoadAsync(_page);
        await Field.PressSequentiallyAsync("selbst");
        await Assertions.Expect(Options.First).ToBeVisibleAsync();
        await Field.PressAsync("ArrowDown");
        var barriers = new List<string>();
        foreach (var appearance in Appearance.All)
        {
            await appearance.ApplyAsync(_page);
            barriers.AddRange((await Axe.ViolationsAsync(_page, appearance)).Select(barrier => $"{appearance.Name}: {barrier}"));
        }

        Assert.That(string.Join('\n', barriers), Is.Empty);
    }
}
