using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class MediaTypeTests : TypesFixture
{
    private IMediaTypeService MediaTypes => Site.Get<IMediaTypeService>();

    [Test]
    public void A_fresh_site_has_the_media_types_of_a_fresh_Umbraco()
    {
        var image = MediaTypes.Get(Constants.Conventions.MediaTypes.Image)!;

        Assert.That(image.PropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[]
        {
            Constants.Conventions.Media.File,
            Constants.Conventions.Media.Width,
            Constants.Conventions.Media.Height,
            Constants.Conventions.Media.Bytes,
            Constants.Conventions.Media.Extension,
        }));
        Assert.That(MediaTypes.Get(Constants.Conventions.MediaTypes.Folder)!.AllowedContentTypes, Is.Not.Empty);
    }

    [Test]
    public async Task A_media_type_is_stored_with_properties_and_compositions()
    {
        var source = await AMediaType("sourceMedia", "source");
        var photo = new MediaType(Site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "photoMedia", Name = "Photo" };
        photo.AddContentType(source);
        photo.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, "caption"), "content", "Content");
        await MediaTypes.CreateAsync(photo, Editor);

        Assert.That(
            MediaTypes.Get("photoMedia")!.CompositionPropertyTypes.Select(property => property.Alias),
            Is.EquivalentTo(new[] { "source", "caption" }));
    }

    [Test]
    public async Task A_media_type_and_a_document_type_may_share_an_alias()
    {
        await AMediaType("sharedAlias", "caption");
        var document = await ADocumentType("sharedAlias").Save();

        Assert.That(Types.Get("sharedAlias")!.Id, Is.EqualTo(document.Id));
        Assert.That(MediaTypes.Get("sharedAlias")!.Id, Is.Not.EqualTo(document.Id));
    }

    [Test]
    public async Task A_document_type_is_no_media_type()
    {
        var document = await ADocumentType("onlyDocument").Save();

        Assert.That(MediaTypes.Get(document.Id), Is.Null);
        Assert.That(MediaTypes.Get(document.Key), Is.Null);
        Assert.That(MediaTypes.GetAll().Select(type => type.Alias), Does.Not.Contain("onlyDocument"));
    }

    [Test]
    public async Task A_deleted_media_type_is_gone()
    {
        var type = await AMediaType("deletedMedia", "caption");
        await MediaTypes.DeleteAsync(type.Key, Editor);

        Assert.That(MediaTypes.Get("deletedMedia"), Is.Null);
    }

    [Test]
    public void The_alias_of_a_system_media_type_cannot_change()
    {
        var image = MediaTypes.Get(Constants.Conventions.MediaTypes.Image)!;

        Assert.That(() => image.Alias = "picture", Throws.InvalidOperationException);
    }

    private async Task<IMediaType> AMediaType(string alias, string property)
    {
        var type = new MediaType(Site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias };
        type.AddPropertyType(DocumentTypeBuilder.TextProperty(Site, property), "content", "Content");
        await MediaTypes.CreateAsync(type, Editor);
        return MediaTypes.Get(alias)!;
    }
}
