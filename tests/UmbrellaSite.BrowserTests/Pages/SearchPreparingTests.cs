using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Pages;

/// <summary>The search page while there is no index, on a site that cannot make one.</summary>
internal sealed class SearchPreparingTests
{
    [Test]
    public async Task It_says_so_without_a_barrier_and_shows_ways_on()
    {
        var (site, address) = await SiteProcess.StartAsync(withSearch: false);
        using (site)
        {
            await using var visitor = await Browsing.VisitorAsync(Widths.Narrow);
            var page = await visitor.NewPageAsync();
            await page.GotoAsync(new Uri(address, "/suche/?q=Darmkrebs").ToString());
            await Axe.LoadAsync(page);
            var barriers = new List<string>();
            foreach (var appearance in Appearance.All)
            {
                await appearance.ApplyAsync(page);
                barriers.AddRange((await Axe.ViolationsAsync(page, appearance)).Select(barrier => $"{appearance.Name}: {barrier}"));
            }

            Assert.Multiple(async () =>
            {
                Assert.That(await page.Locator("main h2").First.InnerTextAsync(), Is.EqualTo("Die Suche wird gerade vorbereitet"));
                Assert.That(await page.Locator("main a[href^='tel:']").CountAsync(), Is.EqualTo(1));
                Assert.That(string.Join('\n', barriers), Is.Empty);
            });
        }
    }
}
