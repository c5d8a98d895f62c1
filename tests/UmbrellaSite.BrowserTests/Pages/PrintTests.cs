using Microsoft.Playwright;
using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Pages;

internal sealed class PrintTests
{
    [Test]
    public async Task Pages_are_dark_on_white_even_where_the_screen_is_dark(
        [Values("/", "/aktionen/tag-der-selbsthilfe-2027/", "/gruppen/frauen-nach-gewalt-hamburg/", "/haeufige-fragen/")] string path)
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await PrintAsync(visitor, path);
        await Axe.LoadAsync(page);

        Assert.Multiple(async () =>
        {
            Assert.That(string.Join('\n', await Axe.ViolationsAsync(page, Appearance.Dark)), Is.Empty);
            Assert.That(await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
        });
    }

    [Test]
    public async Task Answers_that_are_folded_on_the_screen_can_be_read_on_paper()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await PrintAsync(visitor, "/haeufige-fragen/");

        foreach (var answer in await page.Locator("details > .prose").AllAsync())
        {
            Assert.That((await answer.BoundingBoxAsync())?.Height, Is.GreaterThan(10));
        }
    }

    [Test]
    public async Task What_can_only_be_clicked_is_left_out()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await PrintAsync(visitor, "/kontaktstellen/");

        Assert.That(await page.Locator("form, .main-menu, .languages, .breadcrumb").Locator("visible=true").CountAsync(), Is.Zero);
    }

    private static async Task<IPage> PrintAsync(IBrowserContext visitor, string path)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        return page;
    }
}
