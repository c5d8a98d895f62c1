using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

[TestFixture]
internal sealed class SnapshotTests : SnapshotFixture
{
    [Test]
    public void A_published_document_is_found_by_key_and_by_id()
    {
        var document = Site.Published("Both");
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(document.Key)?.Id, Is.EqualTo(document.Id));
            Assert.That(Cache.GetById(document.Id)?.Key, Is.EqualTo(document.Key));
        });
    }

    [Test]
    public void It_says_what_the_document_says()
    {
        var document = Site.Published("Sayings", values: ("text", "words"));
        var found = Cache.GetById(document.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(found.Name, Is.EqualTo("Sayings"));
            Assert.That(found.ContentType.Alias, Is.EqualTo("textPage"));
            Assert.That(found.Level, Is.EqualTo(document.Level));
            Assert.That(found.Path, Is.EqualTo(document.Path));
            Assert.That(found.SortOrder, Is.EqualTo(document.SortOrder));
            Assert.That(found.TemplateId, Is.EqualTo(document.TemplateId));
            Assert.That(found.CreateDate, Is.EqualTo(document.CreateDate).Within(TimeSpan.FromSeconds(1)));
            Assert.That(found.ItemType, Is.EqualTo(PublishedItemType.Content));
            Assert.That(found.IsPublished(), Is.True);
            Assert.That(found.IsDraft(), Is.False);
            Assert.That(found.GetProperty("text")!.GetValue(), Is.EqualTo("words"));
            Assert.That(found.GetProperty("TEXT")!.HasValue(), Is.True, "aliases ignore case");
            Assert.That(found.GetProperty("nothing"), Is.Null);
        });
    }

    [Test]
    public void Until_something_changes_everybody_gets_the_same_object()
    {
        var document = Site.Published("Same");
        Assert.That(Cache.GetById(document.Key), Is.SameAs(Cache.GetById(document.Id)));
    }

    [Test]
    public void Other_documents_keep_their_objects_when_one_is_published()
    {
        var document = Site.Published("Kept object");
        var before = Cache.GetById(document.Key);
        Site.Published("Another one");
        Assert.That(Cache.GetById(document.Key), Is.SameAs(before));
    }

    [Test]
    public void A_draft_is_only_seen_in_preview()
    {
        var document = Site.Draft("Only draft", values: ("text", "unfinished"));
        var draft = Cache.GetById(preview: true, document.Key);
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(document.Key), Is.Null);
            Assert.That(draft?.GetProperty("text")!.GetValue(), Is.EqualTo("unfinished"));
            Assert.That(draft?.IsDraft(), Is.True);
            Assert.That(draft?.IsPublished(), Is.False);
        });
    }

    [Test]
    public void A_preview_shows_what_is_not_published_yet()
    {
        var document = Site.Published("Edited", values: ("text", "published"));
        document.SetValue("text", "edited");
        Content.Save(document);
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.GetValue(), Is.EqualTo("published"));
            Assert.That(Cache.GetById(preview: true, document.Id)!.GetProperty("text")!.GetValue(), Is.EqualTo("edited"));
            Assert.That(Cache.GetById(preview: true, document.Id)!.IsPublished(), Is.True);
        });
    }

    [Test]
    public async Task Many_drafts_are_read_in_the_order_they_were_asked_for()
    {
        var drafts = Enumerable.Range(1, 12).Select(number => Site.Draft($"Draft {number}")).Reverse().ToList();
        var found = await Site.Get<IDocumentCacheService>().GetByKeysAsync([.. drafts.Select(draft => draft.Key)], preview: true);
        Assert.That(found.Select(draft => draft.Id), Is.EqualTo(drafts.Select(draft => draft.Id)));
    }

    [Test]
    public void Unpublishing_takes_a_document_out()
    {
        var document = Site.Published("Leaving");
        Content.Unpublish(document);
        Assert.That(Cache.GetById(document.Key), Is.Null);
    }

    [Test]
    public void Below_an_unpublished_document_nothing_is_published()
    {
        var parent = Site.Published("Unpublished parent");
        var child = Site.Published("Child of it", parent);
        var grandchild = Site.Published("Grandchild of it", child);
        Content.Unpublish(parent);
        Assert.That(Cache.GetById(grandchild.Key), Is.Null);
    }

    [Test]
    public void Publishing_it_again_brings_its_descendants_back()
    {
        var parent = Site.Published("Returning parent");
        var grandchild = Site.Published("Returning grandchild", Site.Published("Returning child", parent));
        Content.Unpublish(parent);
        Site.Publish(parent);
        Assert.That(Cache.GetById(grandchild.Key)?.Name, Is.EqualTo("Returning grandchild"));
    }

    [Test]
    public void A_branch_is_published_at_once()
    {
        var parent = Site.Draft("Branch");
        var children = Enumerable.Range(1, 5).Select(number => Site.Draft($"Leaf {number}", parent)).ToList();
        Content.PublishBranch(parent, PublishBranchFilter.IncludeUnpublished, ["*"]);
        Assert.That(children.Select(child => Cache.GetById(child.Key)?.Name), Is.EqualTo(children.Select(child => child.Name)));
    }

    [Test]
    public void Moving_a_document_moves_its_descendants()
    {
        var moved = Site.Published("Moved");
        var child = Site.Published("Moved along", moved);
        var target = Site.Published("Target of the move");
        Content.Move(moved, target.Id);
        Assert.That(Cache.GetById(child.Key)!.Path, Is.EqualTo($"{target.Path},{moved.Id},{child.Id}"));
    }

    [Test]
    public void A_document_in_the_recycle_bin_is_gone_with_its_descendants()
    {
        var document = Site.Published("Thrown away");
        var child = Site.Published("Thrown away with it", document);
        Content.MoveToRecycleBin(document);
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(document.Key), Is.Null);
            Assert.That(Cache.GetById(child.Key), Is.Null);
        });
    }

    [Test]
    public void A_deleted_document_is_gone()
    {
        var document = Site.Published("Deleted");
        Content.Delete(document);
        Assert.That(Cache.GetById(document.Key), Is.Null);
    }

    [Test]
    public void What_a_scope_has_not_committed_is_not_seen()
    {
        var document = Site.Published("In a scope", values: ("text", "before"));
        using (var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            document.SetValue("text", "inside");
            Content.Save(document);
            Content.Publish(document, ["*"]);
            Assert.That(Text(document), Is.EqualTo("before"), "inside of the scope");
        }

        Assert.That(Text(document), Is.EqualTo("before"), "after it was rolled back");
    }

    [Test]
    public void What_a_scope_has_committed_is_seen_at_once()
    {
        var document = Site.Published("Committed", values: ("text", "before"));
        using (var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            document.SetValue("text", "after");
            Content.Save(document);
            Content.Publish(document, ["*"]);
            scope.Complete();
        }

        Assert.That(Text(document), Is.EqualTo("after"));
    }

    [Test]
    public async Task A_request_keeps_the_snapshot_it_began_with()
    {
        var document = Site.Published("Pinned", values: ("text", "before"));
        using var context = Site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        Assert.That(Text(document), Is.EqualTo("before"));
        await Elsewhere(() => Site.Change(document, "text", "after"));
        Assert.That(Text(document), Is.EqualTo("before"));
        Assert.That(await Elsewhere(() => Text(document)), Is.EqualTo("after"), "another request");
    }

    [Test]
    public void Who_publishes_in_a_request_reads_what_he_has_published()
    {
        var document = Site.Published("Own change", values: ("text", "before"));
        using var context = Site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        Site.Change(document, "text", "after");
        Assert.That(Text(document), Is.EqualTo("after"));
    }

    [Test]
    public void Rebuilding_reads_everything_again()
    {
        var document = Site.Published("Rebuilt", values: ("text", "same"));
        var before = Cache.GetById(document.Key);
        Site.Get<IDatabaseCacheRebuilder>().RebuildAsync(useBackgroundThread: false).GetAwaiter().GetResult();
        Assert.That(Cache.GetById(document.Key), Is.Not.SameAs(before));
        Assert.That(Text(document), Is.EqualTo("same"));
    }

    [Test]
    public void After_hundreds_of_changes_everything_is_still_there()
    {
        var documents = Enumerable.Range(1, 300).Select(number => Site.Published($"Many {number}")).ToList();
        Content.Delete(documents[5]);
        Assert.That(
            documents.Select(document => Cache.GetById(document.Key)?.Name),
            Is.EqualTo(documents.Select(document => document == documents[5] ? null : document.Name)));
    }

    private static async Task Elsewhere(Action work) => await Elsewhere(() =>
    {
        work();
        return true;
    });

    private static async Task<T> Elsewhere<T>(Func<T> work)
    {
        Task<T> task;
        using (ExecutionContext.SuppressFlow())
        {
            task = Task.Run(work);
        }

        return await task;
    }
}
