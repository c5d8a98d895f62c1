using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Pages;

/// <summary>What holds for a page of every type when a browser opens it.</summary>
[TestFixtureSource(typeof(PageTypes), nameof(PageTypes.Fixtures))]
internal sealed class EveryPageTypeTests(PageType page)
{
    private const int Kilobyte = 1024;

    [Test]
    public async Task It_is_answered_as_expected() =>
        Assert.That((await Visit.OfAsync(page)).Status, Is.EqualTo(page.Status));

    [Test]
    public async Task Axe_finds_no_barrier_in_light_dark_or_forced_colours_wide_or_narrow() =>
        Assert.That(string.Join('\n', (await Visit.OfAsync(page)).Barriers), Is.Empty);

    [Test]
    public async Task Nothing_has_to_be_scrolled_sideways() =>
        Assert.That((await Visit.OfAsync(page)).Overflow.Values, Has.All.Zero);

    [Test]
    public async Task Its_first_view_weighs_at_most_100_KB_of_which_10_KB_are_script()
    {
        var loaded = (await Visit.OfAsync(page)).Loaded;
        var report = string.Join('\n', loaded.Select(item => $"{item.Bytes} {item.Kind} {item.Url}"));
        Assert.Multiple(() =>
        {
            Assert.That(loaded.Sum(item => item.Bytes), Is.LessThanOrEqualTo(100 * Kilobyte), report);
            Assert.That(loaded.Where(item => item.Kind is "script").Sum(item => item.Bytes), Is.LessThanOrEqualTo(10 * Kilobyte), report);
        });
    }

    [Test]
    public async Task It_asks_nobody_else_for_anything() =>
        Assert.That((await Visit.OfAsync(page)).Loaded.Select(item => item.Url.Authority), Has.All.EqualTo(Browsing.Address.Authority));

    [Test]
    public async Task It_leaves_no_cookie() =>
        Assert.That((await Visit.OfAsync(page)).Cookies, Is.Empty);

    [Test]
    public async Task The_browser_has_nothing_to_complain_about() =>
        Assert.That(string.Join('\n', (await Visit.OfAsync(page)).Complaints), Is.Empty);
}
