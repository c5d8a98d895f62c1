using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>Position papers and reports are found by what is in their files.</summary>
internal sealed class AttachmentTests
{
    [OneTimeSetUp]
    public void OnlyWherePopplerIsInstalled() =>
        Assume.That(File.Exists("/usr/bin/pdftotext"), "Without pdftotext the site works without these texts.");

    [Test]
    public async Task A_file_is_read_by_a_process_of_its_own()
    {
        var file = Directory.EnumerateFiles(Path.Combine(WebsiteSite.ContentFolder(), "..", "media", "positionen"), "*.pdf").First();
        Assert.That(await PdfText.ReadAsync(file, CancellationToken.None), Has.Length.GreaterThan(100));
    }

    [Test]
    public async Task A_file_that_is_broken_has_no_text()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "%PDF-1.7 und dann nichts mehr");
        Assert.That(await PdfText.ReadAsync(file, CancellationToken.None), Is.Empty);
        File.Delete(file);
    }

    [Test]
    public async Task The_text_is_kept_beside_the_index()
    {
        await WebsiteSite.Site.Get<SearchFeed>().SettledAsync();
        var folder = Path.Combine(WebsiteSite.Site.Folder, "umbraco", "Data", "Search", "texts");
        Assert.That(() => Directory.Exists(folder) ? Directory.GetFiles(folder).Length : 0, Is.GreaterThan(3).After(20_000, 100));
    }
}
