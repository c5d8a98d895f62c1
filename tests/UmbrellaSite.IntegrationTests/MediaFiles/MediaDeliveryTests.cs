using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.MediaFiles.Headers;
using UmbrellaSite.Cms.MediaFiles.Images;
using UmbrellaSite.IntegrationTests.Harness;
using Size = System.Drawing.Size;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

[TestFixture]
internal sealed class MediaDeliveryTests
{
    private TestSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await TestSite.StartAsync();
        Store("a/photo.png", ImageFiles.WholePng(120, 80));
        Store("a/broken.png", [.. ImageFiles.Png(120, 80), 1, 2, 3]);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_media_file_is_delivered_as_it_is()
    {
        using var response = await _site.Client.GetAsync("/media/a/photo.png");
        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
            Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(response.Headers.CacheControl?.MaxAge, Is.EqualTo(TimeSpan.FromDays(7)));
        });
    }

    [Test]
    public void Files_lie_in_the_web_root() =>
        Assert.That(System.IO.File.Exists(Path.Combine(_site.Folder, "wwwroot", "media", "a", "photo.png")), Is.True);

    [Test]
    public async Task Files_may_lie_elsewhere()
    {
        var elsewhere = Directory.CreateTempSubdirectory("umbrella-media-");
        try
        {
            await using var site = await TestSite.StartAsync("--Umbraco:CMS:Global:UmbracoMediaPhysicalRootPath", elsewhere.FullName);
            using var photo = new MemoryStream(ImageFiles.WholePng(120, 80));
            site.Get<MediaFileManager>().FileSystem.AddFile("b/photo.png", photo);

            Assert.That(System.IO.File.Exists(Path.Combine(elsewhere.FullName, "b", "photo.png")), Is.True);
            Assert.That(await site.Client.GetByteArrayAsync("/media/b/photo.png"), Is.EqualTo(ImageFiles.WholePng(120, 80)));
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    [Test]
    public async Task A_missing_file_is_not_found()
    {
        using var response = await _site.Client.GetAsync("/media/a/none.png");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Nothing_outside_of_the_folder_is_delivered()
    {
        using var response = await _site.Client.GetAsync("/media/..%2f..%2fappsettings.json?width=10");
        Assert.That(response.StatusCode, Is.Not.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_file_in_the_recycle_bin_is_not_delivered()
    {
        Store("b/photo.deleted.png", ImageFiles.WholePng(10, 10));
        using var response = await _site.Client.GetAsync("/media/b/photo.deleted.png");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task In_an_uploaded_SVG_nothing_runs()
    {
        Store("c/logo.svg", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        using var response = await _site.Client.GetAsync("/media/c/logo.svg");
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("sandbox").And.Contain("default-src 'none'"));
        Assert.That(response.Content.Headers.ContentDisposition, Is.Null, "it is shown as an image");
    }

    [TestCase("page.html")]
    [TestCase("feed.xml")]
    [TestCase("code.js")]
    [TestCase("unknown.zzz")]
    public async Task What_might_run_in_a_browser_is_only_offered_for_download(string name)
    {
        Store("d/" + name, "<script>alert(1)</script>"u8.ToArray());
        using var response = await _site.Client.GetAsync("/media/d/" + name);
        Assert.That(response.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
    }

    [Test]
    public async Task A_PDF_is_shown()
    {
        Store("e/report.pdf", "%PDF-1.7"u8.ToArray());
        using var response = await _site.Client.GetAsync("/media/e/report.pdf");
        Assert.That(response.Content.Headers.ContentDisposition, Is.Null);
    }

    [Test]
    public async Task An_image_is_delivered_in_the_size_that_is_asked_for()
    {
        NeedsVips();
        Assert.That(await SizeAsync("/media/a/photo.png?width=60"), Is.EqualTo(new Size(60, 40)));
        Assert.That(await SizeAsync("/media/a/photo.png?width=40&height=40&rmode=crop&rxy=0.5,0.5"), Is.EqualTo(new Size(40, 40)));
        Assert.That(await SizeAsync("/media/a/photo.png?width=40&height=40&rmode=pad"), Is.EqualTo(new Size(40, 40)));
        Assert.That(await SizeAsync("/media/a/photo.png?cc=0.25,0.25,0.25,0.25"), Is.EqualTo(new Size(60, 40)));
    }

    [TestCase("webp", "image/webp")]
    [TestCase("avif", "image/avif")]
    [TestCase("jpg", "image/jpeg")]
    public async Task An_image_is_delivered_in_the_format_that_is_asked_for(string format, string type)
    {
        NeedsVips();
        using var response = await _site.Client.GetAsync($"/media/a/photo.png?width=60&format={format}");
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo(type));
    }

    [Test]
    public async Task A_made_image_is_kept_on_the_disk_and_validated()
    {
        NeedsVips();
        using var first = await _site.Client.GetAsync("/media/a/photo.png?width=33");
        var kept = Directory.GetFiles(Path.Combine(_site.Folder, "umbraco/Data/TEMP/MediaCache"), "*", SearchOption.AllDirectories).Length;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/media/a/photo.png?width=33");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _site.Client.SendAsync(request);
        Assert.Multiple(() =>
        {
            Assert.That(kept, Is.Positive);
            Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        });
    }

    [Test]
    public async Task Many_visitors_at_once_have_it_made_once()
    {
        NeedsVips();
        var sizes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SizeAsync("/media/a/photo.png?width=51")));
        Assert.That(sizes, Is.All.EqualTo(new Size(51, 34)));
    }

    [Test]
    public async Task An_image_that_cannot_be_read_is_delivered_as_it_is()
    {
        using var response = await _site.Client.GetAsync("/media/a/broken.png?width=60");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await response.Content.ReadAsByteArrayAsync())[^1], Is.EqualTo(3));
    }

    [Test]
    public async Task A_replaced_original_makes_new_images()
    {
        NeedsVips();
        Store("f/photo.png", ImageFiles.WholePng(120, 80));
        await SizeAsync("/media/f/photo.png?width=60");
        Store("f/photo.png", ImageFiles.WholePng(120, 120));
        Assert.That(await SizeAsync("/media/f/photo.png?width=60"), Is.EqualTo(new Size(60, 60)));
    }

    [Test]
    public async Task With_a_secret_only_signed_addresses_make_images()
    {
        await using var site = await TestSite.StartAsync("--Umbraco:CMS:Imaging:HMACSecretKey=" + Convert.ToBase64String(new byte[64]));
        using (var file = new MemoryStream(ImageFiles.WholePng(120, 80)))
        {
            site.Get<MediaFileManager>().FileSystem.AddFile("a/photo.png", file);
        }

        var url = site.Get<IImageUrlGenerator>().GetImageUrl(new ImageUrlGenerationOptions("/media/a/photo.png") { Width = 60 })!;
        using var signed = await site.Client.GetAsync(url);
        using var changed = await site.Client.GetAsync(url.Replace("width=60", "width=61", StringComparison.Ordinal));
        using var original = await site.Client.GetAsync("/media/a/photo.png");
        Assert.Multiple(() =>
        {
            Assert.That(signed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(original.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task A_health_check_says_whether_images_can_be_made()
    {
        var report = await _site.Get<HealthCheckService>().CheckHealthAsync();
        var expected = _site.Get<Vips>().IsInstalled ? HealthStatus.Healthy : HealthStatus.Degraded;
        Assert.That(report.Entries["images"].Status, Is.EqualTo(expected));
    }

    [Test]
    public void Kept_images_have_a_largest_size_together()
    {
        var folder = _site.Get<RenditionFolder>();
        for (var number = 0; number < 10; number++)
        {
            System.IO.File.WriteAllBytes(folder.PathFor($"zz{number}", ".png"), new byte[1000]);
        }

        folder.Clean(largest: 5000, afterwards: 3000);
        var left = Directory.GetFiles(Path.Combine(_site.Folder, "umbraco/Data/TEMP/MediaCache"), "*", SearchOption.AllDirectories);
        Assert.That(left.Sum(file => new FileInfo(file).Length), Is.LessThanOrEqualTo(3000));
    }

    private void NeedsVips() => Assume.That(_site.Get<Vips>().IsInstalled, "libvips-tools is installed");

    private void Store(string path, byte[] content)
    {
        using var file = new MemoryStream(content);
        _site.Get<MediaFileManager>().FileSystem.AddFile(path, file, overrideIfExists: true);
    }

    private async Task<Size?> SizeAsync(string path)
    {
        var bytes = await _site.Client.GetByteArrayAsync(path);
        return ImageDimensions.Measure(bytes);
    }
}
