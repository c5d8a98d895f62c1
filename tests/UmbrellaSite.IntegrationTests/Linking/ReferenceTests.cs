using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.Linking;

public class ReferenceTests : LinkingFixture
{
    private ITrackedReferencesService References => Site.Get<ITrackedReferencesService>();

    private IRelationService Relations => Site.Get<IRelationService>();

    [Test]
    public async Task A_picked_page_is_used_by_the_page_that_picks_it()
    {
        var target = APage("Target");
        var source = APage("Source", fill: Picking(target));

        var user = (await UsersOf(target)).Items.Single();

        Assert.Multiple(() =>
        {
            Assert.That(user.NodeKey, Is.EqualTo(source.Key));
            Assert.That(user.NodeName, Is.EqualTo("Source"));
            Assert.That(user.NodeType, Is.EqualTo(Constants.UdiEntityType.Document));
            Assert.That(user.NodePublished, Is.True);
            Assert.That(user.ContentTypeKey, Is.EqualTo(Types.Page.Key));
            Assert.That(user.ContentTypeAlias, Is.EqualTo(Types.Page.Alias));
            Assert.That(user.RelationTypeIsDependency, Is.True);
        });
    }

    [Test]
    public async Task A_reference_survives_edits_of_other_values()
    {
        var target = APage("Target");
        var source = APage("Source", fill: Picking(target));
        var before = Relations.GetByParentId(source.Id)!.Single();

        source.Name = "Renamed source";
        source.SetValue(PageTypes.Tags, """["new"]""");
        Content.Save(source);
        Publish(source);

        Assert.That(Relations.GetByParentId(source.Id)!.Single().Id, Is.EqualTo(before.Id));
        Assert.That((await UsersOf(target)).Items.Single().NodeName, Is.EqualTo("Renamed source"));
    }

    [Test]
    public async Task A_reference_ends_when_the_value_is_gone_from_draft_and_publication()
    {
        var target = APage("Target");
        var source = APage("Source", fill: Picking(target));

        source.SetValue(PageTypes.Picked, null);
        Content.Save(source);
        var stillPublished = (await UsersOf(target)).Total;
        Publish(source);

        Assert.That(stillPublished, Is.EqualTo(1));
        Assert.That((await UsersOf(target)).Total, Is.Zero);
    }

    [Test]
    public async Task A_reference_follows_the_value_to_another_page()
    {
        var (first, second) = (APage("First"), APage("Second"));
        var source = APage("Source", fill: Picking(first));

        Picking(second)(source);
        Content.Save(source);
        Publish(source);

        Assert.That((await UsersOf(first)).Total, Is.Zero);
        Assert.That((await UsersOf(second)).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_was_never_published_counts_as_a_user()
    {
        var target = APage("Target");
        ADraft("Draft", fill: Picking(target));

        Assert.That((await UsersOf(target)).Items.Single().NodePublished, Is.False);
    }

    [Test]
    public async Task Users_come_in_pages()
    {
        var target = APage("Target");
        var sources = Enumerable.Range(1, 5).Select(number => APage($"Source {number}", fill: Picking(target)).Key).ToArray();

        var first = await UsersOf(target, take: 2);
        var rest = await UsersOf(target, skip: 2, take: 10);

        Assert.That(first.Total, Is.EqualTo(5));
        Assert.That(first.Items.Concat(rest.Items).Select(user => user.NodeKey), Is.EquivalentTo(sources));
    }

    [Test]
    public async Task A_copy_is_related_to_its_original_but_does_not_depend_on_it()
    {
        var original = APage("Original");
        var copy = Content.Copy(original, Constants.System.Root, relateToOriginal: true)!;

        var all = await References.GetPagedRelationsForItemAsync(original.Key, UmbracoObjectTypes.Document, 0, 10, filterMustBeIsDependency: false);
        var dependencies = await UsersOf(original);

        Assert.That(all.Result.Items.Select(user => user.NodeKey), Is.EqualTo(new[] { copy.Key }));
        Assert.That(dependencies.Total, Is.Zero);
    }

    [Test]
    public async Task An_unknown_item_is_reported_as_such()
    {
        var attempt = await References.GetPagedRelationsForItemAsync(Guid.NewGuid(), UmbracoObjectTypes.Document, 0, 10, true);

        Assert.That(attempt.Status, Is.EqualTo(GetReferencesOperationStatus.ContentNotFound));
    }

    [Test]
    public async Task What_lies_below_a_page_and_is_used_is_found_from_the_page()
    {
        var root = APage("Root");
        var used = APage("Used", APage("Between", root));
        APage("Unused", root);
        APage("Source", fill: Picking(used));

        var below = await References.GetPagedDescendantsInReferencesAsync(root.Key, UmbracoObjectTypes.Document, 0, 10, true);
        var belowUsed = await References.GetPagedDescendantsInReferencesAsync(used.Key, UmbracoObjectTypes.Document, 0, 10, true);

        Assert.That(below.Result.Items.Select(item => item.NodeKey), Is.EqualTo(new[] { used.Key }));
        Assert.That(belowUsed.Result.Total, Is.Zero);
    }

    [Test]
    public async Task Of_several_items_those_in_use_are_told()
    {
        var (used, unused) = (APage("Used"), APage("Unused"));
        APage("Source", fill: Picking(used));
        var keys = new HashSet<Guid> { used.Key, unused.Key };

        var items = await References.GetPagedItemsWithRelationsAsync(keys, 0, 10, true);
        var found = await References.GetPagedKeysWithDependentReferencesAsync(keys, Constants.ObjectTypes.Document, 0, 10);

        Assert.That(items.Items.Single().NodeKey, Is.EqualTo(used.Key));
        Assert.That(found.Items, Is.EqualTo(new[] { used.Key }));
    }

    [Test]
    public async Task The_recycle_bin_shows_who_still_uses_what_is_in_it()
    {
        var target = APage("Trashed target");
        var source = APage("Source", fill: Picking(target));

        Content.MoveToRecycleBin(target);
        var users = await References.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, 0, 10, true);

        Assert.That(users.Items.Select(user => user.NodeKey), Does.Contain(source.Key));
    }

    private Action<IContent> Picking(IContent target) => page => page.SetValue(PageTypes.Picked, UdiOf(target));

    private async Task<PagedModel<RelationItemModel>> UsersOf(IContent page, long skip = 0, long take = 10) =>
        (await References.GetPagedRelationsForItemAsync(page.Key, UmbracoObjectTypes.Document, skip, take, true)).Result;
}
