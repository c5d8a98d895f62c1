using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.IntegrationTests.Rendering;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

[TestFixture]
internal sealed class SnapshotTests
{
    private PageSite _site = null!;

    private IPublishedContentCache Cache => _site.Get<IPublishedContentCache>();

    private IContentService Content => _site.Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await PageSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void A_published_document_is_found_by_key_and_by_id()
    {
        var document = _site.Published("Both");
        Assert.Multiple(() =>
        {
            Assert.That(Cache.GetById(document.Key)?.Id, Is.EqualTo(document.Id));
            Assert.That(Cache.GetById(document.Id)?.Key, Is.EqualTo(document.Key));
        });
    }

    [Test]
    public void It_says_what_the_document_says()
    {
        var document = _site.Published("Sayings", values: ("text", "words"));
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
        var document = _site.Published("Same");
        Assert.That(Cache.GetById(document.Key), Is.SameAs(Cache.GetById(document.Id)));
    }

    [Test]
    public void Other_documents_keep_their_objects_when_one_is_published()
    {
        var document = _site.Published("Kept object");
        var before = Cache.GetById(document.Key);
        _site.Published("Another one");
        Assert.That(Cache.GetById(document.Key), Is.SameAs(before));
    }

    [Test]
    public void A_draft_is_only_seen_in_preview()
    {
        var document = _site.Draft("Only draft", values: ("text", "unfinished"));
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
        var document = _site.Published("Edited", values: ("text", "published"));
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
        var drafts = Enumerable.Range(1, 12).Select(number => _site.Draft($"Draft {number}")).Reverse().ToList();
        var found = await _site.Get<IDocumentCacheService>().GetByKeysAsync([.. drafts.Select(draft => draft.Key)], preview: true);
        Assert.That(found.Select(draft => draft.Id), Is.EqualTo(drafts.Select(draft => draft.Id)));
    }

    [Test]
    public void Unpublishing_takes_a_document_out()
    {
        var document = _site.Published("Leaving");
        Content.Unpublish(document);
        Assert.That(Cache.GetById(document.Key), Is.Null);
    }

    [Test]
    public void Below_an_unpublished_document_nothing_is_published()
    {
        var parent = _site.Published("Unpublished parent");
        var child = _site.Published("Child of it", parent);
        var grandchild = _site.Published("Grandchild of it", child);
        Content.Unpublish(parent);
        Assert.That(Cache.GetById(grandchild.Key), Is.Null);
    }

    [Test]
    public void Publishing_it_again_brings_its_descendants_back()
    {
        var parent = _site.Published("Returning parent");
        var grandchild = _site.Published("Returning grandchild", _site.Published("Returning child", parent));
        Content.Unpublish(parent);
        _site.Publish(parent);
        Assert.That(Cache.GetById(grandchild.Key)?.Name, Is.EqualTo("Returning grandchild"));
    }

    [Test]
    public void A_branch_is_published_at_once()
    {
        var parent = _site.Draft("Branch");
        var children = Enumerable.Range(1, 5).Select(number => _site.Draft($"Leaf {number}", parent)).ToList();
        Content.PublishBranch(parent, PublishBranchFilter.IncludeUnpublished, ["*"]);
        Assert.That(children.Select(child => Cache.GetById(child.Key)?.Name), Is.EqualTo(children.Select(child => child.Name)));
    }

    [Test]
    public void Moving_a_document_moves_its_descendants()
    {
        var moved = _site.Published("Moved");
        var child = _site.Published("Moved along", moved);
        var target = _site.Published("Target of the move");
        Content.Move(moved, target.Id);
        Assert.That(Cache.GetById(child.Key)!.Path, Is.EqualTo($"{target.Path},{moved.Id},{child.Id}"));
    }

    [Test]
    public void A_document_in_the_recycle_bin_is_gone_with_its_descendants()
    {
        var document = _site.Published("Thrown away");
        var child = _site.Published("Thrown away with it", document);
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
        var document = _site.Published("Deleted");
        Content.Delete(document);
        Assert.That(Cache.GetById(document.Key), Is.Null);
    }

    [Test]
    public void What_a_scope_has_not_committed_is_not_seen()
    {
        var document = _site.Published("In a scope", values: ("text", "before"));
        using (var scope = _site.Get<ICoreScopeProvider>().CreateCoreScope())
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
        var document = _site.Published("Committed", values: ("text", "before"));
        using (var scope = _site.Get<ICoreScopeProvider>().CreateCoreScope())
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
        var document = _site.Published("Pinned", values: ("text", "before"));
        using var context = _site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        Assert.That(Text(document), Is.EqualTo("before"));
        await Elsewhere(() => _site.Change(document, "text", "after"));
        Assert.That(Text(document), Is.EqualTo("before"));
        Assert.That(await Elsewhere(() => Text(document)), Is.EqualTo("after"), "another request");
    }

    [Test]
    public void Who_publishes_in_a_request_reads_what_he_has_published()
    {
        var document = _site.Published("Own change", values: ("text", "before"));
        using var context = _site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        _site.Change(document, "text", "after");
        Assert.That(Text(document), Is.EqualTo("after"));
    }

    [Test]
    public void A_long_text_comes_back_letter_by_letter()
    {
        var text = string.Concat(Enumerable.Repeat("Größe ≠ Maß 🙂 ", 300));
        var document = _site.Published("Long text", values: ("text", text));
        Assert.Multiple(() =>
        {
            Assert.That(Text(document), Is.EqualTo(text));
            Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.HasValue(), Is.True);
            Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.GetSourceValue(), Is.EqualTo(text));
        });
    }

    [Test]
    public void An_empty_property_has_no_value()
    {
        var document = _site.Published("Empty");
        Assert.That(Cache.GetById(document.Key)!.GetProperty("text")!.HasValue(), Is.False);
    }

    [Test]
    public void Documents_of_a_type_are_found()
    {
        _site.Type("rareType");
        var documents = (int[])[_site.Published("Rare 1", type: "rareType").Id, _site.Published("Rare 2", type: "rareType").Id];
        var type = Cache.GetById(documents[0])!.ContentType;
        Assert.That(_site.Get<IDocumentCacheService>().GetByContentType(type).Select(found => found.Id), Is.EquivalentTo(documents));
    }

    [Test]
    public void A_property_added_to_the_type_is_there_at_once()
    {
        var type = _site.Type("growingType");
        var document = _site.Published("Growing", type: "growingType");
        Assert.That(Cache.GetById(document.Key)!.GetProperty("added"), Is.Null);
        type.AddPropertyType(_site.Property("added"), "content", "Content");
        _site.Get<IContentTypeService>().Save(type);
        Assert.That(Cache.GetById(document.Key)!.GetProperty("added"), Is.Not.Null);
    }

    [Test]
    public void A_property_with_another_alias_keeps_its_values()
    {
        var type = _site.Type("renamingType");
        var document = _site.Published("Renaming", type: "renamingType", values: ("text", "still here"));
        type.PropertyTypes.First(property => property.Alias == "text").Alias = "words";
        _site.Get<IContentTypeService>().Save(type);
        var found = Cache.GetById(document.Key)!;
        Assert.That(found.GetProperty("words")?.GetValue(), Is.EqualTo("still here"));
        Assert.That(found.GetProperty("text"), Is.Null);
    }

    [Test]
    public void A_data_type_with_another_editor_converts_anew()
    {
        var document = _site.Published("Converted", values: ("text", "plain"));
        Assert.That(Text(document), Is.EqualTo("plain"));
        var before = Cache.GetById(document.Key);
        var dataType = _site.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextareaGuid).GetAwaiter().GetResult()!;
        _site.Get<IDataTypeService>().UpdateAsync(dataType, Constants.Security.SuperUserKey).GetAwaiter().GetResult();
        Assert.That(Cache.GetById(document.Key), Is.Not.SameAs(before));
        Assert.That(Text(document), Is.EqualTo("plain"));
    }

    [Test]
    public void Rebuilding_reads_everything_again()
    {
        var document = _site.Published("Rebuilt", values: ("text", "same"));
        var before = Cache.GetById(document.Key);
        _site.Get<IDatabaseCacheRebuilder>().RebuildAsync(useBackgroundThread: false).GetAwaiter().GetResult();
        Assert.That(Cache.GetById(document.Key), Is.Not.SameAs(before));
        Assert.That(Text(document), Is.EqualTo("same"));
    }

    [Test]
    public void After_hundreds_of_changes_everything_is_still_there()
    {
        var documents = Enumerable.Range(1, 300).Select(number => _site.Published($"Many {number}")).ToList();
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

    private string? Text(IContent document) => (string?)Cache.GetById(document.Key)!.GetProperty("text")!.GetValue();
}
