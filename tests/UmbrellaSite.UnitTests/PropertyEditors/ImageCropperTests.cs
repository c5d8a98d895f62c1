using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Microsoft.Extensions.DependencyInjection;
using UmbrellaSite.Cms.PropertyEditors.Files;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class ImageCropperTests
{
    private const string Crops = """{"crops": [{"alias": "banner", "width": 1200, "height": 300}, {"alias": "square", "width": 100, "height": 100}]}""";

    private const string Stored =
        """{"src":"/media/x/a.jpg","crops":[{"alias":"square","width":100,"height":100,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}}],"focalPoint":{"left":0.25,"top":0.75}}""";

    [Test]
    public void An_uploaded_image_is_stored_with_the_cuts_that_were_made()
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        var stored = (string?)bench.Store($$$"""
            {"src": "", "temporaryFileId": "{{{bench.Upload("a.jpg")}}}", "focalPoint": {"left": 0.5, "top": 0.5},
             "crops": [{"alias": "banner", "width": 1200, "height": 300, "coordinates": null},
                       {"alias": "square", "width": 100, "height": 100, "coordinates": {"x1": 0.1, "y1": 0, "x2": 0, "y2": 0}}]}
            """);
        var path = bench.Folder.Files.Keys.Single();
        Assert.That(stored, Is.EqualTo($$$"""{"src":"/media/{{{path}}}","crops":[{"alias":"square","width":100,"height":100,"coordinates":{"x1":0.1,"y1":0,"x2":0,"y2":0}}],"focalPoint":null}"""));
    }

    [Test]
    public void The_client_gets_every_crop_that_the_data_type_offers()
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        Assert.That(bench.Bench.Show(Stored), Is.EqualTo(
            """{"src":"/media/x/a.jpg","crops":[{"alias":"banner","width":1200,"height":300,"coordinates":null},{"alias":"square","width":100,"height":100,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}}],"focalPoint":{"left":0.25,"top":0.75}}"""));
        Assert.That(bench.Bench.Show(null), Is.EqualTo("null"));
    }

    [Test]
    public void An_image_that_stays_is_stored_again_without_its_empty_crops()
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        Assert.That(bench.Store(bench.Bench.Show(Stored), Stored), Is.EqualTo(Stored));
    }

    [TestCase("null")]
    [TestCase("""{"src": "", "crops": [], "focalPoint": null}""")]
    public void A_removed_image_leaves_nothing(string sent)
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        var stored = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.jpg")}}"}""");
        Assert.That(bench.Store(sent, stored), Is.Null);
        Assert.That(bench.Folder.Files, Is.Empty);
    }

    [Test]
    public void Templates_get_an_image_with_crops_and_focal_point()
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        var image = (ImageCropperValue)bench.Bench.Convert<ImageCropperValueConverter>(Stored)!;
        Assert.Multiple(() =>
        {
            Assert.That(image.Src, Is.EqualTo("/media/x/a.jpg"));
            Assert.That(image.ToHtmlString(), Is.EqualTo("/media/x/a.jpg"));
            Assert.That(image.Crops!.Select(crop => crop.Alias), Is.EqualTo(new[] { "banner", "square" }));
            Assert.That(image.HasFocalPoint(), Is.True);
            Assert.That(bench.Bench.Convert<ImageCropperValueConverter>("/media/x/a.jpg"), Has.Property("Src").EqualTo("/media/x/a.jpg"), "a mere URL");
            Assert.That(bench.Bench.Convert<ImageCropperValueConverter>(null), Is.Null);
        });
    }

    [Test]
    public void A_crop_s_URL_is_asked_for_with_its_cut_or_the_focal_point()
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>(Crops);
        var image = (ImageCropperValue)bench.Bench.Convert<ImageCropperValueConverter>(Stored)!;
        var generator = Substitute.For<IImageUrlGenerator>();
        var asked = new List<ImageUrlGenerationOptions>();
        generator.GetImageUrl(Arg.Do<ImageUrlGenerationOptions>(asked.Add)).Returns("url");

        image.GetCropUrl("square", generator);
        image.GetCropUrl("banner", generator);
        Assert.Multiple(() =>
        {
            Assert.That(asked[0].Crop, Is.EqualTo(new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0.2m, 0.3m, 0.4m)));
            Assert.That((asked[1].FocalPoint, asked[1].Width), Is.EqualTo((new ImageUrlGenerationOptions.FocalPointPosition(0.25m, 0.75m), (int?)1200)));
            Assert.That(image.GetCropUrl("unknown", generator), Is.Null);
        });
    }

    [TestCase("Umbraco.ImageCropper", Stored, "/media/x/a.jpg")]
    [TestCase("Umbraco.ImageCropper", "/media/x/b.jpg", "/media/x/b.jpg")]
    [TestCase("Umbraco.UploadField", "/media/x/c.pdf", "/media/x/c.pdf")]
    [TestCase("Umbraco.TextBox", "/media/x/c.pdf", null)]
    [TestCase("Umbraco.UploadField", "", null)]
    public void The_file_of_a_media_item_is_found(string editorAlias, string stored, string? path)
    {
        using var bench = new FileBench<ImageCropperPropertyEditor>();
        var generator = new UploadedFileUrlGenerator(bench.Bench.ServiceProvider.GetRequiredService<IJsonSerializer>());
        Assert.That(generator.TryGetMediaPath(editorAlias, stored, out var found), Is.EqualTo(path is not null));
        Assert.That(found, Is.EqualTo(path).Or.Empty);
    }
}
