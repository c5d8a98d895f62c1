using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.IntegrationTests.MediaFiles;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace UmbrellaSite.IntegrationTests.PropertyEditors;

/// <summary>One document with a property for every editor: saved as the client sends it, published, read as a template reads it.</summary>
public class EveryEditorTests : EditorsFixture
{
    private static readonly Guid Block = Guid.NewGuid();

    [TestCase(Aliases.TextBox, "{}", "\"Grüße\"", "Grüße", "Grüße")]
    [TestCase(Aliases.TextArea, "{}", "\"two\\nlines\"", "two\nlines", "two\nlines")]
    [TestCase(Aliases.EmailAddress, "{}", "\"a@example.org\"", "a@example.org", "a@example.org")]
    [TestCase(Aliases.MultipleTextstring, "{}", """["a", "b"]""", "a\nb", "a|b")]
    [TestCase(Aliases.Boolean, "{}", "true", "1", "True")]
    [TestCase(Aliases.Integer, "{}", "42", "42", "42")]
    [TestCase(Aliases.Decimal, "{}", "4.5", "4.5", "4.5")]
    [TestCase(Aliases.CheckBoxList, """{"items": ["a", "b"]}""", """["a", "b"]""", """["a","b"]""", "a|b")]
    [TestCase(Aliases.DropDownListFlexible, """{"items": ["a", "b"]}""", """["b"]""", """["b"]""", "b")]
    [TestCase(Aliases.DropDownListFlexible, """{"items": ["a", "b"], "multiple": true}""", """["b"]""", """["b"]""", "b")]
    [TestCase(Aliases.RadioButtonList, """{"items": ["a", "b"]}""", "\"b\"", "b", "b")]
    [TestCase(Aliases.ColorPicker, """{"items": [{"value": "#ff0000", "label": "Red"}]}""", """{"label": "Red", "value": "#ff0000"}""", """{"label":"Red","value":"#ff0000"}""", "#ff0000")]
    [TestCase(Aliases.Slider, """{"minVal": 0, "maxVal": 10, "step": 1}""", """{"from": 5, "to": 5}""", "5", "5")]
    [TestCase(Aliases.Tags, """{"group": "everyEditor", "storageType": "Json"}""", """["x", "y"]""", """["x","y"]""", "x|y")]
    [TestCase(Aliases.DateOnly, "{}", """{"date": "2025-01-31"}""", """{"date":"2025-01-31T00:00:00+00:00","timeZone":null}""", "01/31/2025")]
    [TestCase(Aliases.TimeOnly, "{}", """{"date": "13:45:00"}""", """{"date":"0001-01-01T13:45:00+00:00","timeZone":null}""", "13:45")]
    [TestCase(Aliases.DateTimeUnspecified, "{}", """{"date": "2025-01-31T13:45:00"}""", """{"date":"2025-01-31T13:45:00+00:00","timeZone":null}""", "01/31/2025 13:45:00")]
    [TestCase(Aliases.DateTimeWithTimeZone, """{"timeZones": {"mode": "all"}}""", """{"date": "2025-01-31T13:45:00+01:00", "timeZone": "Europe/Berlin"}""", """{"date":"2025-01-31T13:45:00+01:00","timeZone":"Europe/Berlin"}""", "01/31/2025 13:45:00 +01:00")]
    [TestCase(Aliases.MultiUrlPicker, "{}", """[{"name": "Elsewhere", "type": "external", "url": "https://example.org"}]""", """[{"name":"Elsewhere","target":null,"unique":null,"type":null,"udi":null,"url":"https://example.org","queryString":null}]""", "https://example.org")]
    [TestCase(Aliases.MarkdownEditor, "{}", "\"**bold**\"", "**bold**", "<p><strong>bold</strong></p>\n")]
    [TestCase(Aliases.RichText, "{}", """{"markup": "<p>Text</p>"}""", """{"markup":"\u003Cp\u003EText\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"Layout":{}}}""", "<p>Text</p>")]
    public async Task A_value_is_saved_published_and_read(string editor, string configuration, string sent, string stored, string read)
    {
        var type = await ADocumentType(("value", await ADataType(editor, configuration)));
        var document = await ADocument(type, ("value", sent));
        var published = await Publish(document);

        Assert.Multiple(() =>
        {
            Assert.That(Invariant(Stored(document).GetValue("value")), Is.EqualTo(stored));
            Assert.That(Text(published.GetProperty("value")!.GetValue()), Is.EqualTo(read));
        });
    }

    [Test]
    public async Task The_older_date_is_kept_in_its_column()
    {
        var type = await ADocumentType(("value", await ADataType(Aliases.DateTime)));
        var document = await ADocument(type, ("value", "\"2025-01-31 13:45:00\""));
        var published = await Publish(document);
        Assert.That(published.GetProperty("value")!.GetValue(), Is.EqualTo(new DateTime(2025, 1, 31, 13, 45, 0)));
        Assert.That(Shown(document, "value"), Is.EqualTo("2025-01-31 13:45:00"));
    }

    [Test]
    public async Task Picked_documents_and_media_are_read_and_kept_as_references()
    {
        var plain = await ADocumentType();
        var target = await ADocument(plain);
        await Publish(target);
        var image = await AnImage(ImageFiles.OnePixelPng);
        var type = await ADocumentType(
            ("nodes", await ADataType(Aliases.MultiNodeTreePicker, """{"startNode": {"type": "content"}}""")),
            ("image", await ADataType(Aliases.MediaPicker3, """{"crops": [{"alias": "banner", "width": 30, "height": 10}]}""")),
            ("links", await ADataType(Aliases.MultiUrlPicker)));
        var document = await ADocument(
            type,
            ("nodes", $$"""[{"type": "document", "unique": "{{target}}"}]"""),
            ("image", $$"""[{"key": "{{Guid.NewGuid()}}", "mediaKey": "{{image.Key}}", "mediaTypeAlias": "Image", "crops": [], "focalPoint": null}]"""),
            ("links", $$"""[{"name": "Target", "type": "document", "unique": "{{target}}"}]"""));
        var published = await Publish(document);

        var media = (MediaWithCrops)published.GetProperty("image")!.GetValue()!;
        var references = await Site.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(target, UmbracoObjectTypes.Document, 0, 10, false);
        Assert.Multiple(() =>
        {
            Assert.That(((IEnumerable<IPublishedContent>)published.GetProperty("nodes")!.GetValue()!).Single().Key, Is.EqualTo(target));
            Assert.That(media.Key, Is.EqualTo(image.Key));
            Assert.That(media.LocalCrops.Src, Does.StartWith("/media/").And.EndsWith("/picture.png"));
            Assert.That(media.LocalCrops.GetCrop("banner")!.Width, Is.EqualTo(30));
            Assert.That(((IEnumerable<Link>)published.GetProperty("links")!.GetValue()!).Single().Type, Is.EqualTo(LinkType.Content));
            Assert.That(references.Result.Items.Select(item => item.NodeKey), Is.EqualTo(new[] { document }));
        });
    }

    [Test]
    public async Task Blocks_are_saved_published_and_read()
    {
        var quote = await AnElementType(("text", await ADataType(Aliases.TextBox)), ("tags", await ADataType(Aliases.Tags, """{"group": "blocks", "storageType": "Json"}""")));
        var blocks = $$"""[{"contentElementTypeKey": "{{quote.Key}}"}]""";
        var type = await ADocumentType(
            ("list", await ADataType(Aliases.BlockList, $$"""{"blocks": {{blocks}}}""")),
            ("single", await ADataType(Aliases.SingleBlock, $$"""{"blocks": {{blocks}}}""")),
            ("grid", await ADataType(Aliases.BlockGrid, $$"""{"gridColumns": 12, "blocks": {{blocks}}}""")));
        var document = await ADocument(
            type,
            ("list", ABlock(Aliases.BlockList, quote, "in a list")),
            ("single", ABlock(Aliases.SingleBlock, quote, "alone")),
            ("grid", ABlock(Aliases.BlockGrid, quote, "in a grid")));
        var published = await Publish(document);

        Assert.Multiple(() =>
        {
            Assert.That(Text(((BlockListModel)published.GetProperty("list")!.GetValue()!).Single().Content), Is.EqualTo("in a list"));
            Assert.That(Text(((BlockListItem)published.GetProperty("single")!.GetValue()!).Content), Is.EqualTo("alone"));
            Assert.That(Text(((BlockGridModel)published.GetProperty("grid")!.GetValue()!).Single().Content), Is.EqualTo("in a grid"));
            Assert.That(Site.Get<ITagService>().GetTagsForEntity(document, "blocks").Select(tag => tag.Text), Is.EqualTo(new[] { "topic" }));
            Assert.That(Shown(document, "list"), Is.InstanceOf<BlockListValue>());
        });
    }

    [Test]
    public async Task A_copy_has_blocks_with_keys_of_its_own()
    {
        var quote = await AnElementType(("text", await ADataType(Aliases.TextBox)));
        var type = await ADocumentType(("list", await ADataType(Aliases.BlockList, $$"""{"blocks": [{"contentElementTypeKey": "{{quote.Key}}"}]}""")));
        var document = await ADocument(type, ("list", ABlock(Aliases.BlockList, quote, "copied", tags: false)));

        var copy = await Site.Get<IContentEditingService>().CopyAsync(document, null, false, false, Editor);
        var copied = Stored(copy.Result!.Key).GetValue<string>("list")!;
        Assert.That(copied, Does.Contain("copied").And.Not.Contain(Block.ToString()));
    }

    [Test]
    public async Task A_page_that_varies_shows_the_blocks_of_its_language()
    {
        await Site.Get<ILanguageService>().CreateAsync(new Language("de", "Deutsch"), Editor);
        var text = await ADataType(Aliases.TextBox);
        var teaser = await AType(isElement: true, ContentVariation.Culture, ("text", text, ContentVariation.Culture));
        var list = await ADataType(Aliases.BlockList, $$"""{"blocks": [{"contentElementTypeKey": "{{teaser.Key}}"}]}""");
        var type = await AType(isElement: false, ContentVariation.Culture, ("list", list, ContentVariation.Nothing));
        var documents = Site.Get<IContentService>();
        var document = documents.Create("Page", Constants.System.Root, type.Alias);
        document.SetCultureName("Page", "en-US");
        document.SetCultureName("Seite", "de");
        document.SetValue("list", $$"""
            {"layout": {"Umbraco.BlockList": [{"contentKey": "{{Block}}"}]}, "settingsData": [],
             "contentData": [{"contentTypeKey": "{{teaser.Key}}", "key": "{{Block}}", "values": [
               {"alias": "text", "culture": "en-US", "segment": null, "value": "Hello"}, {"alias": "text", "culture": "de", "segment": null, "value": "Hallo"}]}],
             "expose": [{"contentKey": "{{Block}}", "culture": "en-US", "segment": null}, {"contentKey": "{{Block}}", "culture": "de", "segment": null}]}
            """);
        documents.Save(document);
        Assert.That(documents.Publish(document, ["en-US"]).Success, Is.True);

        Assert.That(TextIn("en-US", document.Key), Is.EqualTo("Hello"));
        var afterEnglish = Stored(document.Key).GetValue<string>("list", published: true);
        Assert.That(afterEnglish, Does.Contain("Hello").And.Not.Contain("Hallo"), "German is not published yet");

        Assert.That(documents.Publish(Stored(document.Key), ["de"]).Success, Is.True);
        Assert.That((TextIn("de", document.Key), TextIn("en-US", document.Key)), Is.EqualTo(("Hallo", "Hello")));
    }

    [Test]
    public async Task A_picked_image_that_is_deleted_is_no_longer_shown()
    {
        var image = await AnImage(ImageFiles.OnePixelPng, "gone.png");
        var type = await ADocumentType(("image", await ADataType(Aliases.MediaPicker3)));
        var document = await ADocument(type, ("image", $$"""[{"key": "{{Guid.NewGuid()}}", "mediaKey": "{{image.Key}}"}]"""));
        Assert.That((await Publish(document)).GetProperty("image")!.GetValue(), Is.Not.Null);

        await Site.Get<IMediaEditingService>().DeleteAsync(image.Key, Editor);
        EndRequest();
        BeginRequest();
        Assert.That(Site.Get<Umbraco.Cms.Core.PublishedCache.IPublishedContentCache>().GetById(document)!.GetProperty("image")!.GetValue(), Is.Null);
    }

    private static string ABlock(string editor, IContentType type, string text, bool tags = true) => $$$"""
        {"layout": {"{{{editor}}}": [{"contentKey": "{{{Block}}}", "settingsKey": null, "columnSpan": 12, "rowSpan": 1, "areas": []}]},
         "contentData": [{"contentTypeKey": "{{{type.Key}}}", "key": "{{{Block}}}", "values": [
           {"alias": "text", "culture": null, "segment": null, "value": "{{{text}}}"} {{{(tags ? """, {"alias": "tags", "culture": null, "segment": null, "value": ["topic"]}""" : "")}}}]}],
         "settingsData": [], "expose": [{"contentKey": "{{{Block}}}", "culture": null, "segment": null}]}
        """;

    private string? TextIn(string culture, Guid document)
    {
        EndRequest();
        BeginRequest();
        Site.Get<IVariationContextAccessor>().VariationContext = new VariationContext(culture);
        var page = Site.Get<Umbraco.Cms.Core.PublishedCache.IPublishedContentCache>().GetById(document)!;
        return Text(((BlockListModel)page.GetProperty("list")!.GetValue()!).Single().Content);
    }

    private static string? Text(IPublishedElement element) => element.GetProperty("text")!.GetValue() as string;

    private static string? Text(object? value) => value switch
    {
        string text => text,
        IEnumerable<string> texts => string.Join('|', texts),
        IEnumerable<Link> links => links.Single().Url,
        TimeOnly time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        _ => Invariant(value),
    };

    private static string? Invariant(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);
}
