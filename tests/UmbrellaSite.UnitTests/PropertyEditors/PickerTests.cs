using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbrellaSite.Cms.PropertyEditors.Links;
using UmbrellaSite.Cms.PropertyEditors.Media;
using UmbrellaSite.Cms.PropertyEditors.Trees;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class PickerTests
{
    private static readonly Guid Page = new("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Image = new("2304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Pick = new("3304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid ImageType = new("4304e1dd-ac87-4396-84fe-8a399231cb3d");

    private readonly IContentService _documents = Substitute.For<IContentService>();
    private readonly IMediaService _media = Substitute.For<IMediaService>();
    private readonly IEntityService _entities = Substitute.For<IEntityService>();
    private readonly IMediaNavigationQueryService _tree = Substitute.For<IMediaNavigationQueryService>();
    private readonly IPublishedContentCache _publishedDocuments = Substitute.For<IPublishedContentCache>();
    private readonly IPublishedMediaCache _publishedMedia = Substitute.For<IPublishedMediaCache>();
    private readonly IPublishedUrlProvider _urls = Substitute.For<IPublishedUrlProvider>();

    [SetUp]
    public void An_image_and_a_page()
    {
        var image = Substitute.For<IMedia>();
        image.Key.Returns(Image);
        var type = Substitute.For<ISimpleContentType>();
        type.Key.Returns(ImageType);
        type.Alias.Returns("Image");
        type.Icon.Returns("icon-picture");
        image.ContentType.Returns(type);
        _media.GetById(Arg.Any<Guid>()).Returns((IMedia?)null);
        _media.GetById(Image).Returns(image);
        _media.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns(call => call.Arg<IEnumerable<Guid>>().Contains(Image) ? [image] : []);
        _urls.GetUrl(Page, Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("/page/");
        _urls.GetUrl(Arg.Any<IPublishedContent>(), Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("/page/");
        _urls.GetMediaUrl(Arg.Any<IPublishedContent?>(), Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<string>(), Arg.Any<Uri?>()).Returns("/media/i.jpg");
        _entities.Get(Arg.Any<Guid>()).Returns((IEntitySlim?)null);
        _publishedDocuments.GetById(Arg.Any<bool>(), Arg.Any<Guid>()).Returns((IPublishedContent?)null);
        _publishedMedia.GetById(Arg.Any<bool>(), Arg.Any<Guid>()).Returns((IPublishedContent?)null);
        var publishedPage = Published(PublishedItemType.Content);
        var publishedImage = Published(PublishedItemType.Media);
        _publishedDocuments.GetById(Arg.Any<bool>(), Page).Returns(publishedPage);
        _publishedMedia.GetById(Arg.Any<bool>(), Image).Returns(publishedImage);
    }

    [Test]
    public void Links_are_stored_by_UDI_or_by_URL()
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>();
        Assert.That(bench.Store($$"""
            [{"icon": "icon-document", "name": "Page", "type": "document", "unique": "{{Page}}", "url": "/old/", "queryString": "#part", "published": true, "trashed": false},
             {"name": "Elsewhere", "type": "external", "url": "https://example.org", "target": "_blank"}]
            """), Is.EqualTo(
            """[{"name":"Page","target":null,"unique":null,"type":null,"udi":"umb://document/1304e1ddac87439684fe8a399231cb3d","url":null,"queryString":"#part"},{"name":"Elsewhere","target":"_blank","unique":null,"type":null,"udi":null,"url":"https://example.org","queryString":null}]"""));
        Assert.That(bench.Store("[]"), Is.Null);
        Assert.That(bench.Store("null"), Is.Null);
    }

    [Test]
    public void The_client_gets_links_with_the_state_of_their_targets()
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>();
        var page = Substitute.For<IContent>();
        page.Trashed.Returns(true);
        page.ContentType.Icon.Returns("icon-home");
        _documents.GetById(Page).Returns(page);
        Assert.That(bench.Show("""[{"name":"Page","udi":"umb://document/1304e1ddac87439684fe8a399231cb3d"}]"""), Is.EqualTo(
            $$"""[{"icon":"icon-home","name":"Page","published":false,"queryString":null,"target":null,"trashed":true,"type":"document","unique":"{{Page}}","url":"/page/","culture":null}]"""));
        Assert.That(bench.Show(null), Is.EqualTo("[]"));
    }

    [Test]
    public void Templates_get_the_links_whose_targets_are_published()
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>();
        var links = ((IEnumerable<Link>)bench.Convert<MultiUrlPickerValueConverter>(
            """[{"name":"Page","udi":"umb://document/1304e1ddac87439684fe8a399231cb3d","queryString":"#part"},{"name":"Gone","udi":"umb://document/9304e1ddac87439684fe8a399231cb3d"},{"name":"Image","udi":"umb://media/2304e1ddac87439684fe8a399231cb3d"},{"name":"Elsewhere","url":"https://example.org","queryString":"?a=b","target":"_blank"}]""")!).ToArray();
        Assert.That(links.Select(link => (link.Name, link.Type, link.Url, link.Target)), Is.EqualTo(new[]
        {
            ("Page", LinkType.Content, "/page/#part", (string?)null),
            ("Image", LinkType.Media, "/media/i.jpg", null),
            ("Elsewhere", LinkType.External, "https://example.org?a=b", "_blank"),
        }));
    }

    [Test]
    public void A_picker_for_one_link_gives_one_or_null()
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>("""{"maxNumber": 1}""");
        Assert.Multiple(() =>
        {
            Assert.That(bench.PublishedType<MultiUrlPickerValueConverter>().ModelClrType, Is.EqualTo(typeof(Link)));
            Assert.That(bench.Convert<MultiUrlPickerValueConverter>("""[{"name":"a","url":"/a"}]"""), Has.Property("Url").EqualTo("/a"));
            Assert.That(bench.Convert<MultiUrlPickerValueConverter>(null), Is.Null);
        });
    }

    [TestCase("[]", "entriesShort(1, 1)")]
    [TestCase("null", "entriesShort(1, 1)")]
    [TestCase("""[{"url":"/a"},{"url":"/b"},{"url":"/c"}]""", "entriesExceed(2, 1)")]
    [TestCase("""[{"url":"/a"}]""", null)]
    public void The_number_of_links_is_limited(string sent, string? problem)
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>("""{"minNumber": 1, "maxNumber": 2}""");
        Assert.That(bench.Problems(sent), problem is null ? Is.Empty : Is.EqualTo(new[] { problem }));
    }

    [TestCase("""[{"name":"a","udi":"umb://document/1304e1ddac87439684fe8a399231cb3d"},{"name":"b","url":"/b"}]""", 1)]
    [TestCase("", 0)]
    [TestCase(null, 0)]
    [TestCase("{}", 0)]
    public void Linked_documents_are_references(string? stored, int references)
    {
        using var bench = Bench<MultiUrlPickerPropertyEditor>();
        Assert.That(References(bench, stored), Has.Length.EqualTo(references));
    }

    [Test]
    public void Picked_nodes_are_stored_as_UDIs()
    {
        using var bench = Bench<MultiNodeTreePickerPropertyEditor>();
        var stored = bench.Store($$"""[{"type": "document", "unique": "{{Page}}"}, {"type": "media", "unique": "{{Image}}"}]""");
        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.EqualTo("umb://document/1304e1ddac87439684fe8a399231cb3d,umb://media/2304e1ddac87439684fe8a399231cb3d"));
            Assert.That(bench.Show(stored), Is.EqualTo($$"""[{"type":"document","unique":"{{Page}}"},{"type":"media","unique":"{{Image}}"}]"""));
            Assert.That(References(bench, stored), Is.EqualTo(new[] { Page, Image }));
            Assert.That(bench.Store("[]"), Is.Null);
            Assert.That(bench.Show(null), Is.EqualTo("null"));
        });
    }

    [Test]
    public void Picked_nodes_must_be_of_the_configured_kind_number_and_type()
    {
        using var bench = Bench<MultiNodeTreePickerPropertyEditor>($$$"""{"startNode": {"type": "media"}, "maxNumber": 1, "filter": "{{{ImageType}}}"}""");
        var page = Substitute.For<IEntitySlim>();
        page.NodeObjectType.Returns(Constants.ObjectTypes.Document);
        _entities.Get(Page).Returns(page);
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems($$"""[{"type": "document", "unique": "{{Page}}"}]"""), Is.EqualTo(new[] { "invalidObjectType" }));
            Assert.That(bench.Problems($$"""[{"type": "media", "unique": "{{Pick}}"}]"""), Is.EqualTo(new[] { "missingContent" }));
            Assert.That(bench.Problems($$"""[{"type": "media", "unique": "{{Image}}"}]"""), Is.Empty);
            Assert.That(bench.Problems($$"""[{"type": "media", "unique": "{{Image}}"}, {"type": "media", "unique": "{{Image}}"}]"""), Is.EqualTo(new[] { "entriesExceed(1, 1)" }));
        });
    }

    [Test]
    public void Picked_nodes_of_a_type_that_is_not_named_are_refused()
    {
        using var bench = Bench<MultiNodeTreePickerPropertyEditor>($$$"""{"startNode": {"type": "media"}, "filter": "{{{Page}}}"}""");
        Assert.That(bench.Problems($$"""[{"type": "media", "unique": "{{Image}}"}]"""), Is.EqualTo(new[] { "invalidContentType" }));
    }

    [Test]
    public void Picked_media_are_stored_without_what_the_data_type_knows()
    {
        using var bench = Bench<MediaPickerPropertyEditor>();
        Assert.That(bench.Store($$"""
            [{"key": "{{Pick}}", "mediaKey": "{{Image}}", "mediaTypeAlias": "Image", "focalPoint": {"left": 0.5, "top": 0.5}, "crops": [{"alias": "banner", "width": 10, "height": 5, "coordinates": null}]}]
            """), Is.EqualTo($$"""[{"key":"{{Pick}}","mediaKey":"{{Image}}","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]"""));
        Assert.That(bench.Store("[]"), Is.Null);
    }

    [Test]
    public void The_client_gets_picked_media_with_their_types_and_all_crops()
    {
        using var bench = Bench<MediaPickerPropertyEditor>("""{"multiple": true, "enableLocalFocalPoint": true, "crops": [{"alias": "banner", "width": 10, "height": 5}]}""");
        Assert.That(
            bench.Show($$$"""[{"key":"{{{Pick}}}","mediaKey":"{{{Image}}}","mediaTypeAlias":"","crops":[],"focalPoint":{"left":0.1,"top":0.2}},{"key":"{{{Page}}}","mediaKey":"{{{Page}}}"}]"""),
            Is.EqualTo($$$"""[{"key":"{{{Pick}}}","mediaKey":"{{{Image}}}","mediaTypeAlias":"Image","crops":[{"alias":"banner","width":10,"height":5,"coordinates":null}],"focalPoint":{"left":0.1,"top":0.2}}]"""));
        Assert.That(bench.Show(null), Is.EqualTo("[]"));
    }

    [TestCase("true", typeof(IEnumerable<MediaWithCrops>))]
    [TestCase("false", typeof(MediaWithCrops))]
    public void Templates_get_one_or_several_media_with_crops(string multiple, Type type)
    {
        using var bench = Bench<MediaPickerPropertyEditor>($$"""{"multiple": {{multiple}}}""");
        var value = bench.Convert<MediaPickerValueConverter>($$"""[{"key":"{{Pick}}","mediaKey":"{{Image}}"},{"key":"{{Pick}}","mediaKey":"{{Page}}"}]""");
        var first = value as MediaWithCrops ?? ((IEnumerable<MediaWithCrops>)value!).Single();
        Assert.Multiple(() =>
        {
            Assert.That(bench.PublishedType<MediaPickerValueConverter>().ModelClrType, Is.EqualTo(type));
            Assert.That(value, Is.InstanceOf(type));
            Assert.That(first.LocalCrops.Src, Is.EqualTo("/media/i.jpg"));
            Assert.That(first.GetType().GetGenericTypeDefinition(), Is.EqualTo(typeof(MediaWithCrops<>)));
            Assert.That(first, Is.InstanceOf<IPublishedContent>());
        });
    }

    [Test]
    public void Media_from_before_version_9_are_read_from_their_UDIs()
    {
        using var bench = Bench<MediaPickerPropertyEditor>();
        const string Old = "umb://media/2304e1ddac87439684fe8a399231cb3d";
        Assert.That(References(bench, Old), Is.EqualTo(new[] { Image }));
        Assert.That(bench.Convert<MediaPickerValueConverter>(Old), Is.InstanceOf<MediaWithCrops>());
    }

    [Test]
    public void Picked_media_must_keep_to_number_type_and_folder()
    {
        using var bench = Bench<MediaPickerPropertyEditor>($$$"""{"filter": "{{{Page}}}", "startNodeId": "{{{Page}}}", "validationLimit": {"min": 1, "max": 1}}""");
        _tree.TryGetParentKey(Image, out Arg.Any<Guid?>()).Returns(call =>
        {
            call[1] = null;
            return true;
        });
        var picked = $$"""{"key": "{{Pick}}", "mediaKey": "{{Image}}", "mediaTypeAlias": "Image"}""";
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems($"[{picked}]"), Is.EqualTo(new[] { "invalidMediaType", "invalidStartNode" }));
            Assert.That(bench.Problems($"[{picked}, {picked}]"), Does.Contain("multipleMediaNotAllowed"));
            Assert.That(bench.Problems("[]"), Is.EqualTo(new[] { "entriesShort(1, 1)" }));
            Assert.That(bench.Problems("[]", required: true), Has.Length.EqualTo(2));
            Assert.That(bench.ProblemsOf($"[{picked}]", required: true), Does.Not.Contain("#validation_invalidNull"), "stored");
        });
    }

    private static Guid[] References(EditorBench bench, object? stored) =>
        [.. ((IDataValueReference)bench.ValueEditor).GetReferences(stored).Select(reference => ((GuidUdi)reference.Udi).Guid)];

    private static IPublishedContent Published(PublishedItemType type)
    {
        var item = Substitute.For<IPublishedContent>();
        item.ItemType.Returns(type);
        item.ContentType.ItemType.Returns(type);
        return item;
    }

    private EditorBench Bench<TEditor>(string configuration = "{}")
        where TEditor : IDataEditor => EditorBench.For<TEditor>(configuration, services => services
            .AddSingleton(_documents)
            .AddSingleton(_media)
            .AddSingleton(_entities)
            .AddSingleton(_tree)
            .AddSingleton(_publishedDocuments)
            .AddSingleton(_publishedMedia)
            .AddSingleton(_urls)
            .AddSingleton(Substitute.For<IMemberService>())
            .AddSingleton(Substitute.For<IMediaTypeService>())
            .AddSingleton(Substitute.For<IPublishedValueFallback>())
            .AddSingleton(NoUploads())
            .AddSingleton<LinkTargets>()
            .AddSingleton<PickableNodes>()
            .AddSingleton<PickableMedia>());

    private static Lazy<PickerUploads> NoUploads() => new(() => new PickerUploads(
        Substitute.For<ITemporaryFileService>(),
        new Lazy<IMediaImportService>(Substitute.For<IMediaImportService>()),
        Substitute.For<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>(),
        Substitute.For<Umbraco.Cms.Core.Security.IBackOfficeSecurityAccessor>()));
}
