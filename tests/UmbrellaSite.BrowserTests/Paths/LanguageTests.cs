namespace UmbrellaSite.BrowserTests.Paths;

internal sealed class LanguageTests
{
    [Test]
    public async Task The_switch_stays_on_the_page_and_every_language_is_named_in_itself()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/was-ist-selbsthilfe/");

        foreach (var (name, language, path) in ((string, string, string)[])[("English", "en", "/en/what-is-self-help/"), ("Русский", "ru", "/ru/chto-takoe-vzaimopomoshch/"), ("Deutsch", "de", "/was-ist-selbsthilfe/")])
        {
            var link = page.Locator(".languages").GetByText(name);
            Assert.That(await link.GetAttributeAsync("lang"), Is.EqualTo(language));
            await link.ClickAsync();
            Assert.Multiple(async () =>
            {
                Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo(path));
                Assert.That(await page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo(language));
            });
        }
    }

    [Test]
    public async Task Where_a_page_is_not_translated_the_switch_leads_to_the_start_page()
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await visitor.NewPageAsync();
        await page.GotoAsync("/organisationen/herzschlag/");
        await page.Locator(".languages").GetByText("English").ClickAsync();

        Assert.That(new Uri(page.Url).AbsolutePath, Is.EqualTo("/en/"));
    }
}
