using UmbrellaSite.BrowserTests.Harness;

namespace UmbrellaSite.BrowserTests.Pages;

/// <summary>Pages as they are sent, before a browser mends them.</summary>
internal sealed class MarkupTests
{
    private IReadOnlyList<string> _faults = [];

    [OneTimeSetUp]
    public async Task ReadEverythingAsync()
    {
        using var client = new HttpClient { BaseAddress = Browsing.Address };
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in PageTypes.All)
        {
            using var answer = await client.GetAsync(new Uri(page.Path, UriKind.Relative));
            pages[page.Path] = await answer.Content.ReadAsStringAsync();
        }

        _faults = await HtmlValidate.FaultsAsync(pages);
    }

    [TestCaseSource(typeof(PageTypes), nameof(PageTypes.Cases))]
    public void The_HTML_of_a_page_is_valid(PageType page) =>
        Assert.That(string.Join('\n', _faults.Where(fault => fault.StartsWith(page.Path + " line", StringComparison.Ordinal))), Is.Empty);

    [Test]
    public void Every_view_of_the_site_is_looked_at() =>
        Assert.That(
            PageTypes.All.Select(page => page.View).Where(view => !view.Contains('/')).Distinct(),
            Is.EquivalentTo(Directory.EnumerateFiles(Checkout.Views, "*.cshtml")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Where(view => !view.StartsWith('_'))));
}
