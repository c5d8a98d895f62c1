using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

public class FolderTests : TypesFixture
{
    private IContentTypeContainerService Folders => Site.Get<IContentTypeContainerService>();

    [Test]
    public async Task A_folder_is_found_by_its_key_and_by_name_and_level()
    {
        var folder = await AFolder("Pages");

        var read = (await Folders.GetAsync(folder.Key))!;
        Assert.Multiple(() =>
        {
            Assert.That(read.Name, Is.EqualTo("Pages"));
            Assert.That(read.Path, Is.EqualTo($"-1,{folder.Id}"));
            Assert.That(read.Level, Is.EqualTo(1));
            Assert.That(read.IsDirty(), Is.False);
            Assert.That(Folders.GetAsync("Pages", 1).Result.Single().Id, Is.EqualTo(folder.Id));
            Assert.That(Folders.GetAllAsync().Result.Select(found => found.Id), Does.Contain(folder.Id));
        });
    }

    [Test]
    public async Task A_folder_may_stand_in_a_folder()
    {
        var outer = await AFolder("Outer");
        var inner = await AFolder("Inner", outer);

        Assert.Multiple(() =>
        {
            Assert.That(inner.Path, Is.EqualTo($"-1,{outer.Id},{inner.Id}"));
            Assert.That(inner.Level, Is.EqualTo(2));
            Assert.That(Folders.GetParentAsync(inner).Result!.Id, Is.EqualTo(outer.Id));
        });
    }

    [Test]
    public async Task A_name_is_unique_within_a_folder_only()
    {
        var first = await AFolder("First");
        var second = await AFolder("Second");
        await AFolder("Same", first);

        var again = await Folders.CreateAsync(null, "same", first.Key, Editor);
        var elsewhere = await Folders.CreateAsync(null, "Same", second.Key, Editor);

        Assert.That(again.Status, Is.EqualTo(EntityContainerOperationStatus.DuplicateName));
        Assert.That(elsewhere.Status, Is.EqualTo(EntityContainerOperationStatus.Success));
    }

    [Test]
    public async Task A_folder_below_one_that_does_not_exist_is_refused()
    {
        var folder = await Folders.CreateAsync(null, "Lost", Guid.NewGuid(), Editor);

        Assert.That(folder.Status, Is.EqualTo(EntityContainerOperationStatus.ParentNotFound));
    }

    [Test]
    public async Task A_renamed_folder_stays_where_it_is()
    {
        var outer = await AFolder("Around renamed");
        var folder = await AFolder("Before", outer);

        await Folders.UpdateAsync(folder.Key, "After", Editor);

        var read = (await Folders.GetAsync(folder.Key))!;
        Assert.That(read.Name, Is.EqualTo("After"));
        Assert.That(read.Path, Is.EqualTo(folder.Path));
    }

    [Test]
    public async Task Only_an_empty_folder_can_be_deleted()
    {
        var folder = await AFolder("Filled");
        var type = await ADocumentType("typeInFolder").Save();
        await Types.MoveAsync(type.Key, folder.Key);
        Assert.That((await Folders.DeleteAsync(folder.Key, Editor)).Status, Is.EqualTo(EntityContainerOperationStatus.NotEmpty));

        await Types.MoveAsync(type.Key, null);

        Assert.That((await Folders.DeleteAsync(folder.Key, Editor)).Status, Is.EqualTo(EntityContainerOperationStatus.Success));
        Assert.That(await Folders.GetAsync(folder.Key), Is.Null);
    }

    [Test]
    public async Task Each_kind_has_folders_of_its_own()
    {
        var media = (await Site.Get<IMediaTypeContainerService>().CreateAsync(null, "Kinds", null, Editor)).Result!;
        var member = (await Site.Get<IMemberTypeContainerService>().CreateAsync(null, "Kinds", null, Editor)).Result!;
        var data = (await Site.Get<IDataTypeContainerService>().CreateAsync(null, "Kinds", null, Editor)).Result!;
        var blueprint = (await Site.Get<IContentBlueprintContainerService>().CreateAsync(null, "Kinds", null, Editor)).Result!;

        Assert.Multiple(() =>
        {
            Assert.That(Folders.GetAsync(media.Key).Result, Is.Null);
            Assert.That(Site.Get<IMediaTypeContainerService>().GetAsync(media.Key).Result!.Id, Is.EqualTo(media.Id));
            Assert.That(Site.Get<IMemberTypeContainerService>().GetAsync(member.Key).Result!.Id, Is.EqualTo(member.Id));
            Assert.That(Site.Get<IDataTypeContainerService>().GetAsync(data.Key).Result!.Id, Is.EqualTo(data.Id));
            Assert.That(Site.Get<IContentBlueprintContainerService>().GetAsync(blueprint.Key).Result!.Id, Is.EqualTo(blueprint.Id));
        });
    }

    private async Task<EntityContainer> AFolder(string name, EntityContainer? parent = null)
    {
        var created = await Folders.CreateAsync(null, name, parent?.Key, Editor);
        Assert.That(created.Status, Is.EqualTo(EntityContainerOperationStatus.Success));
        return created.Result!;
    }
}
