using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentTypes;

/// <summary>Types below types and in folders: moved, copied and deleted.</summary>
public class TypeTreeTests : TypesFixture
{
    [Test]
    public async Task A_child_type_stands_below_its_parent_and_inherits_its_properties()
    {
        var parent = await ADocumentType("parentType").WithText("inherited").Save();
        var child = await ADocumentType("childType").Below(parent).WithText("own").Save();

        Assert.Multiple(() =>
        {
            Assert.That(child.ParentId, Is.EqualTo(parent.Id));
            Assert.That(child.Level, Is.EqualTo(2));
            Assert.That(child.Path, Is.EqualTo($"-1,{parent.Id},{child.Id}"));
            Assert.That(child.CompositionPropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[] { "inherited", "own" }));
            Assert.That(Types.GetChildren(parent.Id).Single().Id, Is.EqualTo(child.Id));
            Assert.That(Types.GetDescendants(parent.Id, andSelf: true).Count(), Is.EqualTo(2));
            Assert.That(Types.HasChildren(parent.Key), Is.True);
        });
    }

    [Test]
    public async Task Moving_a_type_into_a_folder_moves_its_children_along()
    {
        var folder = (await Site.Get<IContentTypeContainerService>().CreateAsync(null, "Moved here", null, Editor)).Result!;
        var parent = await ADocumentType("movedParent").Save();
        var child = await ADocumentType("movedChild").Below(parent).Save();

        var moved = await Types.MoveAsync(parent.Key, folder.Key);

        Assert.Multiple(() =>
        {
            Assert.That(moved.Status, Is.EqualTo(ContentTypeStructureOperationStatus.Success));
            Assert.That(Reload(parent).Path, Is.EqualTo($"-1,{folder.Id},{parent.Id}"));
            Assert.That(Reload(parent).Level, Is.EqualTo(2));
            Assert.That(Reload(child).Path, Is.EqualTo($"-1,{folder.Id},{parent.Id},{child.Id}"));
            Assert.That(Reload(child).Level, Is.EqualTo(3));
        });
    }

    [Test]
    public async Task Moving_a_type_out_of_its_folder_brings_it_back_to_the_root()
    {
        var folder = (await Site.Get<IContentTypeContainerService>().CreateAsync(null, "Left behind", null, Editor)).Result!;
        var type = await ADocumentType("returningType").Save();
        await Types.MoveAsync(type.Key, folder.Key);

        await Types.MoveAsync(type.Key, null);

        Assert.That(Reload(type).Path, Is.EqualTo($"-1,{type.Id}"));
        Assert.That(Reload(type).Level, Is.EqualTo(1));
    }

    [Test]
    public async Task A_copy_has_its_own_alias_key_and_properties()
    {
        var type = await ADocumentType("copiedType").WithText("title").Save();

        var first = (await Types.CopyAsync(type.Key, null)).Result!;
        var second = (await Types.CopyAsync(type.Key, null)).Result!;

        Assert.Multiple(() =>
        {
            Assert.That(first.Alias, Is.EqualTo("copiedType1"));
            Assert.That(second.Alias, Is.EqualTo("copiedType2"));
            Assert.That(first.Key, Is.Not.EqualTo(type.Key));
            Assert.That(Reload(first).PropertyTypes.Single().Id, Is.Not.EqualTo(type.PropertyTypes.Single().Id));
            Assert.That(Reload(type).PropertyTypes.Single().Alias, Is.EqualTo("title"));
        });
    }

    [Test]
    public async Task Deleting_a_type_deletes_its_content_and_the_types_below_it()
    {
        var parent = await ADocumentType("deletedParent").WithText("title").Save();
        var child = await ADocumentType("deletedChild").Below(parent).Save();
        var document = APublishedDocument(child, ("title", "Gone soon"));

        var status = await Types.DeleteAsync(parent.Key, Editor);

        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(ContentTypeOperationStatus.Success));
            Assert.That(Types.Get(parent.Id), Is.Null);
            Assert.That(Types.Get(child.Id), Is.Null);
            Assert.That(Content.GetById(document.Id), Is.Null);
            Assert.That(StoredValuesOf(parent.PropertyTypes.Single().Id), Is.Zero);
        });
    }

    [Test]
    public async Task Deleting_a_type_deletes_its_blueprints()
    {
        var type = await ADocumentType("blueprintType").Save();
        var blueprint = Content.CreateBlueprintFromContent(ADocument(type), "Blueprint");
        Content.SaveBlueprint(blueprint, null);

        var status = await Types.DeleteAsync(type.Key, Editor);

        Assert.That(status, Is.EqualTo(ContentTypeOperationStatus.Success));
        Assert.That(Content.GetBlueprintById(blueprint.Key), Is.Null);
    }

    [Test]
    public async Task Deleting_a_type_takes_it_out_of_other_types()
    {
        var deleted = await ADocumentType("deletedComposition").WithText("title").Save();
        var user = await ADocumentType("userOfDeleted").ComposedOf(deleted).Allowing(deleted).WithText("own").Save();

        await Types.DeleteAsync(deleted.Key, Editor);

        Assert.Multiple(() =>
        {
            Assert.That(Reload(user).ContentTypeComposition, Is.Empty);
            Assert.That(Reload(user).AllowedContentTypes, Is.Empty);
            Assert.That(Reload(user).CompositionPropertyTypes.Single().Alias, Is.EqualTo("own"));
        });
    }

    [Test]
    public async Task New_types_stand_behind_their_siblings()
    {
        var first = await ADocumentType("firstSibling").Save();
        var second = await ADocumentType("secondSibling").Save();

        Assert.That(second.SortOrder, Is.EqualTo(first.SortOrder + 1));
    }
}
