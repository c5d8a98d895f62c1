using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class RelationTests : LinkingFixture
{
    private IRelationService Relations => Site.Get<IRelationService>();

    [Test]
    public void A_relation_is_found_from_both_of_its_ends()
    {
        var type = AType("bothEnds");
        var (parent, child) = (APage("Parent"), APage("Child"));

        var relation = Relations.Relate(parent.Id, child.Id, type);

        Assert.Multiple(() =>
        {
            Assert.That(Relations.GetByParentId(parent.Id, type.Alias)!.Single().Id, Is.EqualTo(relation.Id));
            Assert.That(Relations.GetByChildId(child.Id, type.Alias).Single().Id, Is.EqualTo(relation.Id));
            Assert.That(Relations.GetByParentOrChildId(child.Id, type.Alias).Single().Id, Is.EqualTo(relation.Id));
            Assert.That(Relations.GetByParentId(child.Id, type.Alias), Is.Empty);
            Assert.That(Relations.AreRelated(parent.Id, child.Id, type.Alias), Is.True);
            Assert.That(Relations.AreRelated(child.Id, parent.Id, type.Alias), Is.False);
        });
    }

    [Test]
    public void A_relation_knows_what_it_connects()
    {
        var type = AType("connects");
        var (page, folder) = (APage("Page"), AFolder("Folder"));

        var related = Relations.Relate(page.Id, folder.Id, type);
        var read = Relations.GetById(related.Id)!;

        Assert.Multiple(() =>
        {
            Assert.That(related.ChildObjectType, Is.EqualTo(Constants.ObjectTypes.Media));
            Assert.That(read.ParentObjectType, Is.EqualTo(Constants.ObjectTypes.Document));
            Assert.That(read.ChildObjectType, Is.EqualTo(Constants.ObjectTypes.Media));
            Assert.That(read.RelationType.Alias, Is.EqualTo(type.Alias));
            Assert.That(read.IsDirty(), Is.False);
            Assert.That(Relations.GetChildEntityFromRelation(read)!.Name, Is.EqualTo("Folder"));
            Assert.That(Relations.GetParentEntityFromRelation(read)!.Key, Is.EqualTo(page.Key));
        });
    }

    [Test]
    public void A_comment_of_a_relation_can_be_changed()
    {
        var relation = Relations.Relate(APage("A").Id, APage("B").Id, AType("commented"));

        relation.Comment = "See section 3";
        Relations.Save(relation);

        Assert.That(Relations.GetById(relation.Id)!.Comment, Is.EqualTo("See section 3"));
    }

    [Test]
    public void Saving_a_relation_says_so_before_and_after()
    {
        var (parent, child, type) = (APage("A"), APage("B"), AType("told"));
        Site.Notifications.Clear();

        Relations.Relate(parent.Id, child.Id, type);

        Assert.That(Site.Notifications.Names.Where(name => name.StartsWith("Relation", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "RelationSaving", "RelationSaved" }));
    }

    [Test]
    public void Relations_of_a_type_come_in_pages_without_overlap()
    {
        var type = AType("paged");
        var parent = APage("Parent");
        var related = Enumerable.Range(1, 5).Select(number => Relations.Relate(parent.Id, APage($"Child {number}").Id, type).Id).ToArray();

        var pages = Enumerable.Range(0, 3)
            .SelectMany(page => Relations.GetPagedByRelationTypeId(type.Id, page, 2, out _))
            .Select(relation => relation.Id);
        Relations.GetPagedByRelationTypeId(type.Id, 0, 2, out var total);

        Assert.That(pages, Is.EqualTo(related));
        Assert.That(total, Is.EqualTo(5));
    }

    [Test]
    public async Task What_relates_to_a_child_is_found_by_its_key()
    {
        var type = AType("byKey");
        var child = APage("Child");
        var relation = Relations.Relate(APage("Parent").Id, child.Id, type);
        Relations.Relate(APage("Other parent").Id, child.Id, AType("byOtherKey"));

        var ofType = await Relations.GetPagedByChildKeyAsync(child.Key, 0, 10, type.Alias);
        var ofAny = await Relations.GetPagedByChildKeyAsync(child.Key, 0, 10, null);

        Assert.That(ofType.Items.Single().Id, Is.EqualTo(relation.Id));
        Assert.That(ofAny.Total, Is.EqualTo(2));
    }

    [Test]
    public void Related_entities_come_in_pages_by_kind()
    {
        var type = AType("kinds");
        var parent = APage("Parent");
        Relations.Relate(parent.Id, APage("Page").Id, type);
        Relations.Relate(parent.Id, AFolder("Folder of kinds").Id, type);

        var media = Relations.GetPagedChildEntitiesByParentId(parent.Id, 0, 10, out var count, UmbracoObjectTypes.Media).ToArray();
        var all = Relations.GetPagedChildEntitiesByParentId(
            parent.Id, 0, 1, out var total, UmbracoObjectTypes.Document, UmbracoObjectTypes.Media);

        Assert.Multiple(() =>
        {
            Assert.That(media.Single().Name, Is.EqualTo("Folder of kinds"));
            Assert.That(count, Is.EqualTo(1));
            Assert.That(all.Count(), Is.EqualTo(1));
            Assert.That(total, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task A_relation_type_is_found_by_id_key_and_alias()
    {
        var type = AType("findable");

        Assert.Multiple(() =>
        {
            Assert.That(Relations.GetRelationTypeById(type.Id)!.Key, Is.EqualTo(type.Key));
            Assert.That(Relations.GetRelationTypeById(type.Key)!.Id, Is.EqualTo(type.Id));
            Assert.That(Relations.GetRelationTypeByAlias(type.Alias)!.Id, Is.EqualTo(type.Id));
        });
        var again = await Relations.CreateAsync(type, Editor);
        Assert.That(again.Success, Is.False);
    }

    [Test]
    public void A_changed_relation_type_is_nobody_elses_before_it_is_saved()
    {
        var type = AType("unsaved");

        Relations.GetRelationTypeById(type.Id)!.Name = "Changed";

        Assert.That(Relations.GetRelationTypeById(type.Id)!.Name, Is.EqualTo(type.Name));
    }

    [Test]
    public void A_deleted_relation_type_takes_its_relations_with_it()
    {
        var type = AType("shortLived");
        var relation = Relations.Relate(APage("A").Id, APage("B").Id, type);

        Relations.Delete(type);

        Assert.That(Relations.GetById(relation.Id), Is.Null);
        Assert.That(Relations.GetRelationTypeByAlias(type.Alias), Is.Null);
    }

    [Test]
    public void A_deleted_document_leaves_no_relations()
    {
        var type = AType("ofDeleted");
        var (parent, child) = (APage("Parent"), APage("Child"));
        var relation = Relations.Relate(parent.Id, child.Id, type);

        Content.Delete(child);

        Assert.That(Relations.GetById(relation.Id), Is.Null);
    }

    [Test]
    public void A_copy_that_is_to_be_related_to_its_original_is()
    {
        var original = APage("Original");

        var copy = Content.Copy(original, Constants.System.Root, relateToOriginal: true)!;

        var relation = Relations.GetByChildId(copy.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias).Single();
        Assert.That(relation.ParentId, Is.EqualTo(original.Id));
    }

    [Test]
    public void A_trashed_document_remembers_its_parent_until_it_is_restored()
    {
        var parent = APage("Parent");
        var child = APage("Child", parent);

        Content.MoveToRecycleBin(child);
        var whileTrashed = Relations.GetByChildId(child.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias).ToArray();
        Content.Move(Reload(child), parent.Id);

        Assert.That(whileTrashed.Single().ParentId, Is.EqualTo(parent.Id));
        Assert.That(
            Relations.GetByChildId(child.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias), Is.Empty);
    }

    [Test]
    public void A_trashed_folder_of_media_remembers_its_parent()
    {
        var parent = AFolder("Parent folder");
        var child = Media.CreateMedia("Child folder", parent.Id, Constants.Conventions.MediaTypes.Folder);
        Media.Save(child);

        Media.MoveToRecycleBin(child);

        var relation = Relations.GetByChildId(child.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias).Single();
        Assert.That(relation.ParentId, Is.EqualTo(parent.Id));
    }

    private IRelationType AType(string alias)
    {
        var type = new RelationType(alias + " relation", alias, isBidrectional: false, null, null, isDependency: false);
        Relations.Save(type);
        return Relations.GetRelationTypeByAlias(alias)!;
    }
}
