using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>Which notifications an operation raises, each once and in this order. Those after the line are raised after the commit.</summary>
public class NotificationTests : ContentTests
{
    private const string Commit = "-- commit --";

    [Test]
    public void Saving_a_document()
    {
        var document = New("Announced save");
        Assert.That(During(() => Documents.Save(document)), Is.EqualTo(new[]
        {
            "ContentSaving", "ContentRefresh", Commit, "ContentSaved", "ContentTreeChange",
        }));
    }

    [Test]
    public void Publishing_a_document()
    {
        var document = Saved("Announced publication");
        Assert.That(During(() => Documents.Publish(document, ["*"])), Is.EqualTo(new[]
        {
            "ContentPublishing", "ContentRefresh", Commit, "ContentTreeChange", "ContentPublished",
        }));
    }

    [Test]
    public void Unpublishing_a_document()
    {
        var document = Published("Announced taking back");
        Assert.That(During(() => Documents.Unpublish(document)), Is.EqualTo(new[]
        {
            "ContentSaving", "ContentUnpublishing", "ContentRefresh", Commit, "ContentUnpublished", "ContentTreeChange",
        }));
    }

    [Test]
    public void Moving_a_document_with_one_below()
    {
        var document = Saved("Announced move");
        Saved("Announced move child", document);
        var target = Saved("Announced target");
        Assert.That(During(() => Documents.Move(document, target.Id)), Is.EqualTo(new[]
        {
            "ContentMoving", "ContentRefresh", "ContentRefresh", Commit, "ContentTreeChange", "ContentMoved",
        }));
    }

    [Test]
    public void Copying_a_document_with_one_below()
    {
        var document = Saved("Announced copy");
        Saved("Announced copy child", document);
        Assert.That(During(() => Documents.Copy(document, Constants.System.Root, false, true)), Is.EqualTo(new[]
        {
            "ContentCopying", "ContentRefresh", "ContentCopying", "ContentRefresh", Commit,
            "ContentTreeChange", "ContentCopied", "ContentCopied",
        }));
    }

    [Test]
    public void Sorting_documents()
    {
        var (first, second) = (Saved("Announced 1"), Saved("Announced 2"));
        Assert.That(During(() => Documents.Sort([second.Id, first.Id])), Is.EqualTo(new[]
        {
            "ContentSorting", "ContentSaving", "ContentRefresh", "ContentRefresh", Commit,
            "ContentSaved", "ContentSorted", "ContentTreeChange",
        }));
    }

    [Test]
    public void Trashing_a_document()
    {
        var document = Saved("Announced trash");
        Assert.That(During(() => Documents.MoveToRecycleBin(document)), Is.EqualTo(new[]
        {
            "ContentMovingToRecycleBin", "ContentRefresh", Commit, "ContentTreeChange", "ContentMovedToRecycleBin",

            // Where it lay is kept as a relation, so that it can be restored there.
            "RelationSaving", "RelationSaved",
        }));
    }

    [Test]
    public void Emptying_the_bin()
    {
        Documents.EmptyRecycleBin();
        Documents.MoveToRecycleBin(Saved("Announced emptying"));
        Assert.That(During(() => Documents.EmptyRecycleBin()), Is.EqualTo(new[]
        {
            "ContentEmptyingRecycleBin", "ContentDeleting", "ScopedEntityRemove", Commit,
            "ContentDeleted", "ContentEmptiedRecycleBin", "ContentTreeChange",
        }));
    }

    [Test]
    public void Deleting_a_document()
    {
        var document = Saved("Announced deletion");
        Assert.That(During(() => Documents.Delete(document)), Is.EqualTo(new[]
        {
            "ContentDeleting", "ScopedEntityRemove", Commit, "ContentDeleted", "ContentTreeChange",
        }));
    }

    [Test]
    public void Rolling_a_document_back()
    {
        var document = Published("Announced rollback");
        Assert.That(During(() => Documents.Rollback(document.Id, document.PublishedVersionId)), Is.EqualTo(new[]
        {
            "ContentRollingBack", "ContentSaving", "ContentRefresh", Commit,
            "ContentSaved", "ContentTreeChange", "ContentRolledBack",
        }));
    }

    [Test]
    public void Deleting_old_versions()
    {
        var document = Published("Announced clean-up");
        Assert.That(During(() => Documents.DeleteVersions(document.Id, DateTime.MaxValue)), Is.EqualTo(new[]
        {
            "ContentDeletingVersions", Commit, "ContentDeletedVersions",
        }));
    }

    [Test]
    public void Publishing_a_branch_announces_it_once()
    {
        var root = Saved("Announced branch");
        Saved("Announced branch child", root);
        var names = During(() => _ = Documents.PublishBranch(root, PublishBranchFilter.IncludeUnpublished, ["*"]).ToList());
        Assert.That(names.Where(name => name is "ContentPublished" or "ContentTreeChange"), Is.EqualTo(new[] { "ContentTreeChange", "ContentPublished" }));
        Assert.That(Site.Notifications.Of<ContentPublishedNotification>().Single().PublishedEntities.Count(), Is.EqualTo(2));
    }

    [Test]
    public void Saving_media()
    {
        var library = Site.Get<IMediaService>();
        var media = library.CreateMedia("Announced media", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.That(During(() => library.Save(media)), Is.EqualTo(new[]
        {
            "MediaSaving", "MediaRefresh", Commit, "MediaSaved", "MediaTreeChange",
        }));
    }

    [Test]
    public void Saving_and_deleting_a_member()
    {
        var members = Site.Get<IMemberService>();
        var member = members.CreateMember("announced", "announced@example.org", "Announced", "Member");
        Assert.That(During(() => members.Save(member)), Is.EqualTo(new[] { "MemberSaving", "MemberRefresh", Commit, "MemberSaved" }));
        Assert.That(During(() => members.Delete(member)), Is.EqualTo(new[] { "MemberDeleting", "ScopedEntityRemove", Commit, "MemberDeleted" }));
    }

    [Test]
    public void A_refresh_is_announced_while_the_document_is_being_published()
    {
        var document = Saved("State of publication");
        PublishedState? state = null;
        using (Listening(notification => state = notification.Entity.PublishedState))
        {
            Documents.Publish(document, ["*"]);
        }

        Assert.That(state, Is.EqualTo(PublishedState.Publishing));
        Assert.That(document.PublishedState, Is.EqualTo(PublishedState.Published));
    }

    private static IReadOnlyList<string> During(Action action)
    {
        Site.Notifications.Clear();
        action();
        var entries = Site.Notifications.Entries
            .Where(entry => !entry.Name.EndsWith("CacheRefresher", StringComparison.Ordinal))
            .ToList();
        var afterCommit = entries.FindIndex(entry => !entry.InsideScope);
        var names = entries.Select(entry => entry.Name).ToList();
        if (afterCommit >= 0)
        {
            names.Insert(afterCommit, Commit);
        }

        return names;
    }

    private static IDisposable Listening(Action<ContentRefreshNotification> heard) => RefreshListener.Listen(heard);
}
