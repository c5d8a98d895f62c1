using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.MediaFiles.Images;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

[TestFixture]
internal sealed class ImageUrlsTests
{
    private const string Image = "/media/abc123/photo.jpg";

    [Test]
    public void A_crop_is_written_as_Umbraco_writes_it()
    {
        var url = Url(new(Image) { Width = 300, Height = 200, ImageCropMode = ImageCropMode.Crop, FocalPoint = new(0.25m, 0.5m) });
        Assert.That(url, Is.EqualTo("/media/abc123/photo.jpg?rxy=0.25,0.5&rmode=crop&width=300&height=200"));
    }

    [Test]
    public void Crop_coordinates_come_first()
    {
        var url = Url(new(Image) { Crop = new(0.1m, 0.2m, 0.3m, 0.4m), Width = 300 });
        Assert.That(url, Is.EqualTo("/media/abc123/photo.jpg?cc=0.1,0.2,0.3,0.4&width=300"));
    }

    [Test]
    public void Further_options_and_the_version_come_last()
    {
        var url = Url(new(Image) { Width = 300, Quality = 70, FurtherOptions = "&format=webp&bgcolor=fff000", CacheBusterValue = "1d9" });
        Assert.That(url, Is.EqualTo("/media/abc123/photo.jpg?width=300&format=webp&quality=70&bgcolor=fff000&v=1d9"));
    }

    [Test]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        using var culture = new CultureScope("de-DE");
        Assert.That(Url(new(Image) { FocalPoint = new(0.5m, 0.5m) }), Is.EqualTo("/media/abc123/photo.jpg?rxy=0.5,0.5"));
    }

    [Test]
    public void Without_an_image_there_is_no_address() => Assert.That(Url(new(null)), Is.Null);

    [Test]
    public void Without_a_secret_nothing_is_signed() => Assert.That(Url(new(Image) { Width = 300 }), Does.Not.Contain("hmac"));

    [Test]
    public void With_a_secret_the_address_is_signed() =>
        Assert.That(Url(new(Image) { Width = 300 }, Secret()), Does.Match("^/media/abc123/photo.jpg\\?width=300&hmac=[0-9a-f]{64}$"));

    [Test]
    public void The_signature_does_not_depend_on_the_version() => Assert.That(
        Url(new(Image) { Width = 300, CacheBusterValue = "1" }, Secret())!.Split("hmac=")[1],
        Is.EqualTo(Url(new(Image) { Width = 300, CacheBusterValue = "2" }, Secret())!.Split("hmac=")[1]));

    [Test]
    public void Another_size_has_another_signature() => Assert.That(
        Url(new(Image) { Width = 300 }, Secret())!.Split("hmac=")[1],
        Is.Not.EqualTo(Url(new(Image) { Width = 301 }, Secret())!.Split("hmac=")[1]));

    [Test]
    public void An_address_in_a_text_is_signed_anew()
    {
        var signer = new ImageUrlSigner(Signature(Secret()));
        var expected = Url(new(Image) { Width = 300 }, Secret())!.Split("hmac=")[1];
        Assert.That(
            signer.RefreshSignature("/media/abc123/photo.jpg?width=300&amp;hmac=old&amp;v=1"),
            Is.EqualTo($"/media/abc123/photo.jpg?width=300&amp;v=1&amp;hmac={expected}"));
    }

    [Test]
    public void An_address_in_a_text_stays_as_it_is_without_a_secret() => Assert.That(
        new ImageUrlSigner(Signature([])).RefreshSignature("/media/a/b.jpg?width=300"),
        Is.EqualTo("/media/a/b.jpg?width=300"));

    private static byte[] Secret() => [.. Enumerable.Range(0, 64).Select(index => (byte)index)];

    private static ImageSignature Signature(byte[] secret) => new(Options.Create(new ImagingSettings { HMACSecretKey = secret }));

    private static string? Url(ImageUrlGenerationOptions options, byte[]? secret = null) =>
        new ImageUrls(Signature(secret ?? [])).GetImageUrl(options);

    private sealed class CultureScope : IDisposable
    {
        private readonly System.Globalization.CultureInfo _before = System.Globalization.CultureInfo.CurrentCulture;

        public CultureScope(string name) => System.Globalization.CultureInfo.CurrentCulture = new(name);

        public void Dispose() => System.Globalization.CultureInfo.CurrentCulture = _before;
    }
}
