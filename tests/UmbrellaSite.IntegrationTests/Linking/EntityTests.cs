using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class EntityTests : LinkingFixture
{
    private IEntityService Entities => Site.Get<IEntityService>();

    [Test]
    public void A_document_is_found_with_what_lists_show_of_it()
    {
        var parent = APage("Parent");
        var page = APage("Page", parent);
        ADraft("Below", page);

        var entity = (IDocumentEntitySlim)Entities.Get(page.Key, UmbracoObjectTypes.Document)!;

        Assert.Multiple(() =>
        {
            Assert.That(entity.Id, Is.EqualTo(page.Id));
            Assert.That(entity.Name, Is.EqualTo("Page"));
            Assert.That(entity.ParentId, Is.EqualTo(parent.Id));
            Assert.That(entity.Path, Is.EqualTo(page.Path));
            Assert.That(entity.Level, Is.EqualTo(2));
            Assert.That(entity.NodeObjectType, Is.EqualTo(Constants.ObjectTypes.Document));
            Assert.That(entity.ContentTypeAlias, Is.EqualTo(Types.Page.Alias));
            Assert.That(entity.ContentTypeKey, Is.EqualTo(Types.Page.Key));
            Assert.That(entity.Published, Is.True);
            Assert.That(entity.Edited, Is.False);
            Assert.That(entity.HasChildren, Is.True);
            Assert.That(entity.Trashed, Is.False);
        });
    }

    [Test]
    public void A_document_with_unpublished_changes_is_told_apart()
    {
        var page = APage("Page");
        page.SetValue(PageTypes.UrlAlias, "changed");
        Content.Save(page);

        var edited = (IDocumentEntitySlim)Entities.Get(page.Id, UmbracoObjectTypes.Document)!;
        var draft = (IDocumentEntitySlim)Entities.Get(ADraft("Draft").Id, UmbracoObjectTypes.Document)!;

        Assert.That((edited.Published, edited.Edited), Is.EqualTo((true, true)));
        Assert.That((draft.Published, draft.Edited), Is.EqualTo((false, true)));
    }

    [Test]
    public void A_document_that_varies_has_the_names_and_states_of_its_cultures()
    {
        var page = AVariantPage(below: null, (PageTypes.English, "Books"), (PageTypes.Danish, "Bøger"));
        page.SetCultureName("Books and more", PageTypes.English);
        Content.Save(page);

        var entity = (IDocumentEntitySlim)Entities.Get(page.Key, UmbracoObjectTypes.Document)!;

        Assert.Multiple(() =>
        {
            Assert.That(entity.CultureNames[PageTypes.Danish], Is.EqualTo("Bøger"));
            Assert.That(entity.CultureNames[PageTypes.English], Is.EqualTo("Books and more"));
            Assert.That(entity.PublishedCultures, Is.EquivalentTo(new[] { PageTypes.English, PageTypes.Danish }));
            Assert.That(entity.EditedCultures, Is.EqualTo(new[] { PageTypes.English }));
        });
    }

    [Test]
    public void A_look_up_of_another_kind_finds_nothing()
    {
        var page = APage("Page");

        Assert.Multiple(() =>
        {
            Assert.That(Entities.Get(page.Key, UmbracoObjectTypes.Media), Is.Null);
            Assert.That(Entities.Exists(page.Key, UmbracoObjectTypes.Media), Is.False);
            Assert.That(Entities.Exists(page.Key, UmbracoObjectTypes.Document), Is.True);
            Assert.That(Entities.GetAll(UmbracoObjectTypes.Media, [page.Key]), Is.Empty);
            Assert.That(Entities.GetObjectType(page.Key), Is.EqualTo(UmbracoObjectTypes.Document));
        });
    }

    [Test]
    public void All_of_several_keys_must_exist()
    {
        var (one, two) = (APage("One"), APage("Two"));

        Assert.That(Entities.Exists([one.Key, two.Key, one.Key]), Is.True);
        Assert.That(Entities.Exists([one.Key, Guid.NewGuid()]), Is.False);
    }

    [Test]
    public void Children_come_in_their_order_and_in_pages()
    {
        var parent = APage("Parent");
        var children = Enumerable.Range(1, 5).Select(number => ADraft($"Child {number}", parent).Key).ToArray();

        var first = Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 2, out var total);
        var last = Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 4, 2, out var totalOfLast);

        Assert.Multiple(() =>
        {
            Assert.That(first.Select(child => child.Key), Is.EqualTo(children[..2]));
            Assert.That(last.Select(child => child.Key), Is.EqualTo(children[4..]));
            Assert.That((total, totalOfLast), Is.EqualTo((5, 5)));
        });
    }

    [Test]
    public void Children_are_filtered_and_ordered_as_asked()
    {
        var parent = APage("Parent");
        foreach (var name in new[] { "Beta", "Alpha", "Gamma", "Alphabet" })
        {
            ADraft(name, parent);
        }

        var filter = Site.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>().Where(entity => entity.Name!.Contains("alpha"));
        var found = Entities.GetPagedChildren(
            parent.Key, UmbracoObjectTypes.Document, 0, 10, out var total, filter, Ordering.By("name", Direction.Descending));

        Assert.That(found.Select(child => child.Name), Is.EqualTo(new[] { "Alphabet", "Alpha" }));
        Assert.That(total, Is.EqualTo(2));
    }

    [Test]
    public void Children_can_be_counted_without_reading_them()
    {
        var parent = APage("Parent");
        ADraft("Child", parent);

        var none = Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 0, out var total);

        Assert.That(none, Is.Empty);
        Assert.That(total, Is.EqualTo(1));
    }

    [Test]
    public void Neighbours_of_a_node_are_shown_with_how_many_lie_beyond()
    {
        var parent = APage("Parent");
        var children = Enumerable.Range(0, 7).Select(number => ADraft($"Child {number}", parent).Key).ToArray();

        var siblings = Entities.GetSiblings(
            children[3], [UmbracoObjectTypes.Document], before: 1, after: 2, out var before, out var after, filter: null, Ordering.By("sortOrder"));

        Assert.That(siblings.Select(sibling => sibling.Key), Is.EqualTo(children[2..6]));
        Assert.That((before, after), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Neighbours_in_the_recycle_bin_are_those_in_the_recycle_bin()
    {
        var parent = APage("Parent");
        var (kept, first, second) = (ADraft("Kept", parent), ADraft("First", parent), ADraft("Second", parent));
        Content.MoveToRecycleBin(first);
        Content.MoveToRecycleBin(second);

        var siblings = Entities.GetTrashedSiblings(
            first.Key, [UmbracoObjectTypes.Document], before: 100, after: 100, out _, out _, filter: null, Ordering.By("sortOrder"))
            .Select(sibling => sibling.Key).ToArray();

        Assert.That(siblings, Does.Contain(first.Key).And.Contain(second.Key));
        Assert.That(siblings, Does.Not.Contain(kept.Key));
    }

    [Test]
    public void Trashed_children_are_not_among_the_others()
    {
        var parent = APage("Parent");
        var trashed = ADraft("Trashed", parent);
        Content.MoveToRecycleBin(trashed);

        var children = Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 10, out _);
        var inBin = Entities.GetPagedTrashedChildren(Constants.System.RecycleBinContent, UmbracoObjectTypes.Document, 0, 100, out _);

        Assert.That(children, Is.Empty);
        Assert.That(inBin.Select(entity => entity.Key), Does.Contain(trashed.Key));
        Assert.That(Entities.Get(trashed.Id)!.Trashed, Is.True);
    }

    [Test]
    public void Descendants_are_found_at_any_depth()
    {
        var root = APage("Root");
        var child = ADraft("Child", root);
        var grandchild = ADraft("Grandchild", child);

        var descendants = Entities.GetDescendants(root.Id, UmbracoObjectTypes.Document);
        var paths = Entities.GetAllPaths(UmbracoObjectTypes.Document, grandchild.Key).Single();

        Assert.That(descendants.Select(entity => entity.Key), Is.EquivalentTo(new[] { child.Key, grandchild.Key }));
        Assert.That(paths.Path, Is.EqualTo($"-1,{root.Id},{child.Id},{grandchild.Id}"));
    }

    [Test]
    public void Media_folders_and_types_are_found_as_well()
    {
        var folder = AFolder("Pictures");

        var media = (IMediaEntitySlim)Entities.Get(folder.Key, UmbracoObjectTypes.Media)!;
        var type = Entities.Get(Types.Page.Key, UmbracoObjectTypes.DocumentType)!;

        Assert.Multiple(() =>
        {
            Assert.That(media.ContentTypeAlias, Is.EqualTo(Constants.Conventions.MediaTypes.Folder));
            Assert.That(media.ContentTypeIcon, Is.Not.Empty);
            Assert.That(type, Is.Not.InstanceOf<IContentEntitySlim>());
            Assert.That(type.Name, Is.EqualTo(Types.Page.Name));
        });
    }

    [Test]
    public void An_id_can_be_reserved_for_a_key_once()
    {
        var key = Guid.NewGuid();

        var id = Entities.ReserveId(key);

        Assert.That(Entities.GetId(key, UmbracoObjectTypes.IdReservation).Result, Is.EqualTo(id));
        Assert.That(() => Entities.ReserveId(key), Throws.InvalidOperationException);
    }
}
