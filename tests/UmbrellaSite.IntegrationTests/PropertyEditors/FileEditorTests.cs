using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.MediaFiles;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace UmbrellaSite.IntegrationTests.PropertyEditors;

/// <summary>What happens to uploaded files when content is saved, copied and deleted.</summary>
public class FileEditorTests : EditorsFixture
{
    [Test]
    public async Task An_uploaded_image_fills_the_properties_of_its_media_item()
    {
        var image = await AnImage(ImageFiles.Png(320, 200));
        Assert.Multiple(() =>
        {
            Assert.That(image.GetValue<string>(Constants.Conventions.Media.File), Does.Contain("\"src\":\"/media/").And.Contain("picture.png"));
            Assert.That(image.GetValue<int>(Constants.Conventions.Media.Width), Is.EqualTo(320));
            Assert.That(image.GetValue<int>(Constants.Conventions.Media.Height), Is.EqualTo(200));
            Assert.That(image.GetValue<string>(Constants.Conventions.Media.Extension), Is.EqualTo("png"));
            Assert.That(image.GetValue<string>(Constants.Conventions.Media.Bytes), Is.EqualTo($"{ImageFiles.Png(320, 200).Length}"));
        });
    }

    [Test]
    public async Task A_document_s_file_follows_its_life()
    {
        var type = await ADocumentType(("file", await ADataType(Aliases.UploadField)));
        var document = await ADocument(type, ("file", $$"""{"temporaryFileId": "{{await AnUpload("first.txt", [1])}}"}"""));
        var first = Stored(document).GetValue<string>("file")!;
        Assert.That(MediaFiles(), Does.Contain(first));

        await Change(document, ("file", $$"""{"temporaryFileId": "{{await AnUpload("second.txt", [2])}}"}"""));
        var second = Stored(document).GetValue<string>("file")!;
        Assert.That(MediaFiles(), Does.Contain(second).And.Not.Contain(first));

        var copy = (await Site.Get<IContentEditingService>().CopyAsync(document, null, false, false, Editor)).Result!;
        var copied = Stored(copy.Key).GetValue<string>("file")!;
        Assert.That(copied, Is.Not.EqualTo(second));
        Assert.That(MediaFiles(), Does.Contain(second).And.Contain(copied));

        await Site.Get<IContentEditingService>().DeleteAsync(document, Editor);
        Assert.That(MediaFiles(), Does.Contain(copied).And.Not.Contain(second));
    }

    [Test]
    public async Task Files_inside_of_blocks_follow_too()
    {
        var block = Guid.NewGuid();
        var element = await AnElementType(("file", await ADataType(Aliases.UploadField)));
        var type = await ADocumentType(("list", await ADataType(Aliases.BlockList, $$"""{"blocks": [{"contentElementTypeKey": "{{element.Key}}"}]}""")));
        var upload = await AnUpload("inside.txt", [1]);
        var document = await ADocument(type, ("list", $$$"""
            {"layout": {"Umbraco.BlockList": [{"contentKey": "{{{block}}}"}]}, "settingsData": [],
             "contentData": [{"contentTypeKey": "{{{element.Key}}}", "key": "{{{block}}}", "values": [{"alias": "file", "culture": null, "segment": null, "value": {"temporaryFileId": "{{{upload}}}"}}]}],
             "expose": [{"contentKey": "{{{block}}}", "culture": null, "segment": null}]}
            """));
        var before = MediaFiles().Where(file => file.EndsWith("inside.txt", StringComparison.Ordinal)).ToArray();
        Assert.That(before, Has.Length.EqualTo(1));

        await Change(document, ("list", "null"));
        Assert.That(MediaFiles(), Does.Not.Contain(before[0]));
    }

    [Test]
    public async Task Deleted_media_takes_its_file_along()
    {
        var image = await AnImage(ImageFiles.OnePixelPng, "deleted.png");
        Assert.That(MediaFiles().Any(file => file.EndsWith("/deleted.png", StringComparison.Ordinal)), Is.True);
        await Site.Get<IMediaEditingService>().DeleteAsync(image.Key, Editor);
        Assert.That(MediaFiles().Any(file => file.EndsWith("/deleted.png", StringComparison.Ordinal)), Is.False);
    }

    [Test]
    public async Task A_file_dropped_on_a_media_picker_becomes_a_media_item()
    {
        var type = await ADocumentType(("image", await ADataType(Aliases.MediaPicker3)));
        var upload = await AnUpload("dropped.png", ImageFiles.OnePixelPng);
        var document = await ADocument(type, ("image", $$"""[{"key": "{{Guid.NewGuid()}}", "mediaKey": "{{upload}}", "mediaTypeAlias": "Image", "crops": [], "focalPoint": null}]"""));
        var page = await Publish(document);
        var media = (MediaWithCrops)page.GetProperty("image")!.GetValue()!;
        Assert.That(media.LocalCrops.Src, Does.EndWith("/dropped.png"));
        Assert.That(media.Key, Is.Not.EqualTo(upload));
    }

    [Test]
    public async Task An_image_pasted_into_a_text_becomes_a_media_item()
    {
        var type = await ADocumentType(("text", await ADataType(Aliases.RichText)));
        var upload = await AnUpload("pasted.png", ImageFiles.OnePixelPng);
        var document = await ADocument(type, ("text", $$"""{"markup": "<p><img src=\"blob:x\" data-tmpimg=\"{{upload}}\" width=\"50\" alt=\"\"></p>"}"""));
        var page = await Publish(document);
        var html = page.GetProperty("text")!.GetValue()!.ToString()!;
        Assert.That(html, Does.Match("src=\"/media/[a-z0-9]+/pasted.png").And.Not.Contain("data-tmpimg"));
    }

    [Test]
    public async Task A_refused_file_is_reported_when_the_document_is_validated()
    {
        var type = await ADocumentType(("file", await ADataType(Aliases.UploadField, """{"fileExtensions": ["pdf"]}""")));
        var upload = await AnUpload("note.txt", [1]);
        var validated = await Site.Get<IContentEditingService>().ValidateCreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new VariantModel { Name = "Refused" }],
                Properties = [new PropertyValueModel { Alias = "file", Value = Site.Get<IJsonSerializer>().Deserialize<object>($$"""{"temporaryFileId": "{{upload}}"}""") }],
            },
            Editor);
        Assert.That(validated.Result.ValidationErrors.Single().ErrorMessages.Single(), Does.Contain("note.txt"));
    }
}
