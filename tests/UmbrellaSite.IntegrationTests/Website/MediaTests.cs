using System.Net;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>Pictures and files of the sample content, which a fresh site brings along.</summary>
public sealed class MediaTests
{
    [Test]
    public async Task An_organisation_shows_its_logo_and_says_what_it_is()
    {
        var page = await Visitor.ReadAsync("/organisationen/darmleben-bundesverband/");
        Assert.That(page.Attributes("//img[@class='logo']", "alt"), Is.EqualTo(["Logo Darmleben Bundesverband"]));
        Assert.That(await TypeOfAsync(page.Attributes("//img[@class='logo']", "src").Single()), Is.EqualTo("image/svg+xml"));
    }

    [TestCase("/positionen/zeit-fuer-pflege-darf-nicht-arm-machen/", 1)]
    [TestCase("/aktionen/tag-der-selbsthilfe-2027/", 2)]
    [TestCase("/ueber-uns/jahresberichte/", 1)]
    public async Task A_page_offers_its_files_with_their_format_and_size(string address, int count)
    {
        var page = await Visitor.ReadAsync(address);
        var files = page.Attributes("//main//a[@download]", "href");
        Assert.That(files, Has.Count.EqualTo(count));
        Assert.That(page.Texts("//main//a[@download]/span"), Has.All.Match(@"^\((PDF|PNG), \d+ KB\)$"));
        foreach (var file in files)
        {
            Assert.That(await TypeOfAsync(file), Is.AnyOf("application/pdf", "image/png"));
        }
    }

    [Test]
    public async Task The_picture_for_networks_has_the_size_that_they_ask_for()
    {
        var image = await WebsiteSite.Site.Client.GetByteArrayAsync(new Uri("/images/share.png", UriKind.Relative));
        Assert.That((Number(image, 16), Number(image, 20)), Is.EqualTo((1200, 630)));
    }

    // Width and height stand at the beginning of a PNG file, the most significant byte first.
    private static int Number(byte[] image, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(at));

    private static async Task<string?> TypeOfAsync(string address)
    {
        using var response = await WebsiteSite.Site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return response.Content.Headers.ContentType?.MediaType;
    }
}
