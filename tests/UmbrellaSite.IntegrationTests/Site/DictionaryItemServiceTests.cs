using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class DictionaryItemServiceTests : SiteTests
{
    [Test]
    public async Task An_item_is_found_with_its_texts_by_key_and_by_id()
    {
        var key = Own("found");
        var created = await NewItem(key, null, ("en-US", "Welcome"), ("de-DE", "Willkommen"));
        foreach (var item in new[] { await Dictionary.GetAsync(key), await Dictionary.GetAsync(created.Key) })
        {
            Assert.That(
                item!.Translations.Select(text => (text.LanguageIsoCode, text.Value)),
                Is.EquivalentTo(new[] { ("en-US", "Welcome"), ("de-DE", "Willkommen") }));
        }
    }

    [Test]
    public async Task A_key_is_the_same_in_any_spelling()
    {
        var key = Own("Spelling.Of.Keys");
        await NewItem(key);
        Assert.Multiple(async () =>
        {
            Assert.That(await Dictionary.GetAsync(key.ToUpperInvariant()), Is.Not.Null);
            Assert.That(
                (await Dictionary.CreateAsync(new DictionaryItem(key.ToLowerInvariant()), User)).Status,
                Is.EqualTo(DictionaryItemOperationStatus.DuplicateItemKey));
        });
    }

    [Test]
    public async Task An_item_needs_a_parent_that_exists()
    {
        var created = await Dictionary.CreateAsync(new DictionaryItem(Guid.NewGuid(), Own("orphan")), User);
        Assert.That(created.Status, Is.EqualTo(DictionaryItemOperationStatus.ParentNotFound));
    }

    [Test]
    public async Task A_changed_text_is_read_by_everybody_at_once()
    {
        var key = Own("changed");
        var item = await NewItem(key, null, ("en-US", "Before"));
        Assert.That((await Dictionary.GetAsync(key))!.GetTranslatedValue("en-US"), Is.EqualTo("Before"));
        item.AddOrUpdateDictionaryValue(await Language("en-US"), "After");
        item.AddOrUpdateDictionaryValue(await Language("de-DE"), "Danach");
        await Dictionary.UpdateAsync(item, User);
        var read = await Dictionary.GetAsync(key);
        Assert.That((read!.GetTranslatedValue("en-US"), read!.GetTranslatedValue("de-DE")), Is.EqualTo(("After", "Danach")));
    }

    [Test]
    public async Task A_changed_key_is_found_and_the_old_one_is_not()
    {
        var before = Own("key.before");
        var after = Own("key.after");
        var item = await NewItem(before);
        item.ItemKey = after;
        await Dictionary.UpdateAsync(item, User);
        Assert.Multiple(async () =>
        {
            Assert.That(await Dictionary.ExistsAsync(before), Is.False);
            Assert.That(await Dictionary.ExistsAsync(after), Is.True);
        });
    }

    [Test]
    public async Task A_key_that_was_asked_for_in_vain_is_found_once_it_exists()
    {
        var key = Own("late");
        Assert.That(await Dictionary.GetAsync(key), Is.Null);
        await NewItem(key);
        Assert.That(await Dictionary.GetAsync(key), Is.Not.Null);
    }

    [Test]
    public async Task A_text_may_be_long_and_is_made_fit_for_XML()
    {
        var key = Own("long");
        var text = new string('ü', 5000);
        await NewItem(key, null, ("en-US", text + "\u0001"));
        Assert.That((await Dictionary.GetAsync(key))!.GetTranslatedValue("en-US"), Is.EqualTo(text));
    }

    [Test]
    public async Task A_text_that_an_update_does_not_mention_stays()
    {
        var key = Own("partial");
        var item = await NewItem(key, null, ("en-US", "Bread"), ("de-DE", "Brot"));
        item.Translations = item.Translations.Where(text => text.LanguageIsoCode == "en-US").ToList();
        await Dictionary.UpdateAsync(item, User);
        Assert.That((await Dictionary.GetAsync(key))!.GetTranslatedValue("de-DE"), Is.EqualTo("Brot"));
    }

    [Test]
    public async Task The_tree_has_roots_children_and_descendants_by_key()
    {
        var root = await NewItem(Own("tree"));
        var second = await NewItem(root.ItemKey + ".b", root.Key);
        var first = await NewItem(root.ItemKey + ".a", root.Key);
        var below = await NewItem(root.ItemKey + ".b.x", second.Key);
        Assert.Multiple(async () =>
        {
            Assert.That((await Dictionary.GetAtRootAsync()).Select(item => item.Key), Does.Contain(root.Key).And.Not.Contain(first.Key));
            Assert.That((await Dictionary.GetChildrenAsync(root.Key)).Select(item => item.Key), Is.EquivalentTo(new[] { first.Key, second.Key }));
            Assert.That(await Dictionary.CountChildrenAsync(root.Key), Is.EqualTo(2));
            Assert.That(
                (await Dictionary.GetDescendantsAsync(root.Key)).Select(item => item.Key),
                Is.EqualTo(new[] { first.Key, second.Key, below.Key }));
        });
    }

    [Test]
    public async Task Descendants_are_filtered_by_how_their_keys_start()
    {
        var root = await NewItem(Own("filter"));
        await NewItem(root.ItemKey + "_100%", root.Key);
        await NewItem(root.ItemKey + "_100x", root.Key, ("en-US", "filter"));
        Assert.Multiple(async () =>
        {
            Assert.That(await Dictionary.GetDescendantsAsync(null, root.ItemKey.ToUpperInvariant()), Has.Exactly(3).Items);
            Assert.That(await Dictionary.GetDescendantsAsync(root.Key, root.ItemKey + "_100%"), Has.Exactly(1).Items);
            Assert.That(await Dictionary.GetDescendantsAsync(root.Key, "_100"), Is.Empty);
        });
    }

    [Test]
    public async Task Children_come_in_pages_by_key()
    {
        var root = await NewItem(Own("pages"));
        foreach (var letter in "dbcae")
        {
            await NewItem($"{root.ItemKey}.{letter}", root.Key);
        }

        var page = await Dictionary.GetPagedAsync(root.Key, 2, 2);
        Assert.Multiple(() =>
        {
            Assert.That(page.Total, Is.EqualTo(5));
            Assert.That(page.Items.Select(item => item.ItemKey[^1]), Is.EqualTo("cd"));
        });
    }

    [Test]
    public async Task A_deleted_item_takes_everything_below_it_along()
    {
        var root = await NewItem(Own("deleted"), null, ("en-US", "Root"));
        var child = await NewItem(root.ItemKey + ".child", root.Key, ("en-US", "Child"));
        var grandchild = await NewItem(root.ItemKey + ".grandchild", child.Key, ("en-US", "Grandchild"));
        Assert.That(await Dictionary.GetAsync(grandchild.Key), Is.Not.Null);
        await Dictionary.DeleteAsync(root.Key, User);
        foreach (var item in new[] { root, child, grandchild })
        {
            Assert.That(await Dictionary.GetAsync(item.Key), Is.Null, item.ItemKey);
            Assert.That(await Dictionary.GetAsync(item.ItemKey), Is.Null, item.ItemKey);
        }
    }

    [Test]
    public async Task An_item_moves_below_another_but_not_below_itself()
    {
        var target = await NewItem(Own("move.target"));
        var moved = await NewItem(Own("moved"));
        var child = await NewItem(moved.ItemKey + ".child", moved.Key);
        var intoItself = await Dictionary.MoveAsync(moved, child.Key, User);
        var intoTarget = await Dictionary.MoveAsync((await Dictionary.GetAsync(moved.Key))!, target.Key, User);
        Assert.Multiple(async () =>
        {
            Assert.That(intoItself.Status, Is.EqualTo(DictionaryItemOperationStatus.InvalidParent));
            Assert.That(intoTarget.Success, Is.True);
            Assert.That((await Dictionary.GetChildrenAsync(target.Key)).Single().Key, Is.EqualTo(moved.Key));
            Assert.That(await Dictionary.GetDescendantsAsync(target.Key), Has.Exactly(2).Items);
        });
    }

    [Test]
    public async Task Several_items_come_by_their_ids_or_keys()
    {
        var one = await NewItem(Own("several"));
        var two = await NewItem(Own("several"));
        Assert.Multiple(async () =>
        {
            Assert.That(await Dictionary.GetManyAsync(one.Key, two.Key), Has.Exactly(2).Items);
            Assert.That(await Dictionary.GetManyAsync(one.ItemKey, two.ItemKey.ToUpperInvariant(), "missing"), Has.Exactly(2).Items);
            Assert.That(Site.Get<ILocalizationService>().GetDictionaryItemKeyMap()[one.ItemKey], Is.EqualTo(one.Key));
        });
    }

    [Test]
    public async Task Each_notification_comes_once_and_the_last_after_the_commit()
    {
        var item = await NewItem(Own("notified"));
        Site.Notifications.Clear();
        await Dictionary.DeleteAsync(item.Key, User);
        var entries = Site.Notifications.Entries.Where(entry => entry.Name.StartsWith("Dictionary", StringComparison.Ordinal));
        Assert.That(
            entries.Select(entry => (entry.Name, entry.InsideScope)),
            Is.EqualTo(new[]
            {
                ("DictionaryItemDeleting", true), ("DictionaryItemDeleted", false), ("DictionaryCacheRefresher", false),
            }));
    }
}
