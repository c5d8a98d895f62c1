using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

[TestFixture]
internal sealed class MediaSnapshotTests
{
    private TestSite _site = null!;

    private IPublishedMediaCache Cache => _site.Get<IPublishedMediaCache>();

    private IMediaService Media => _site.Get<IMediaService>();

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void A_saved_media_item_is_found_by_key_and_by_id()
    {
        var folder = Folder("Pictures");
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(folder.Key)?.Name, Is.EqualTo("Pictures"));
            Assert.That(Cache.GetById(folder.Id)?.Key, Is.EqualTo(folder.Key));
            Assert.That(Cache.GetById(folder.Key)?.ItemType, Is.EqualTo(PublishedItemType.Media));
        });
    }

    [Test]
    public void It_follows_its_changes()
    {
        var folder = Folder("Old pictures");
        folder.Name = "New pictures";
        Media.Save(folder);
        Assert.That(Cache.GetById(folder.Key)?.Name, Is.EqualTo("New pictures"));
    }

    [Test]
    public void It_has_its_properties()
    {
        var file = Media.CreateMedia("File", Constants.System.Root, Constants.Conventions.MediaTypes.File);
        file.SetValue(Constants.Conventions.Media.Extension, "pdf");
        Media.Save(file);
        Assert.That(Cache.GetById(file.Key)!.GetProperty(Constants.Conventions.Media.Extension)!.GetSourceValue(), Is.EqualTo("pdf"));
    }

    [Test]
    public void In_the_recycle_bin_it_is_gone_with_what_it_holds()
    {
        var folder = Folder("Thrown away");
        var inside = Folder("Inside", folder.Id);
        Media.MoveToRecycleBin(folder);
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(folder.Key), Is.Null);
            Assert.That(Cache.GetById(inside.Key), Is.Null);
        });
    }

    [Test]
    public void A_deleted_one_is_gone()
    {
        var folder = Folder("Deleted");
        Media.Delete(folder);
        Assert.That(Cache.GetById(folder.Key), Is.Null);
    }

    private Umbraco.Cms.Core.Models.IMedia Folder(string name, int parentId = Constants.System.Root)
    {
        var folder = Media.CreateMedia(name, parentId, Constants.Conventions.MediaTypes.Folder);
        Media.Save(folder);
        return folder;
    }
}
