using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class PublishingTests : ContentTests
{
    [Test]
    public void A_published_document_has_a_published_and_a_current_version()
    {
        var document = Published("Two versions");
        Assert.Multiple(() =>
        {
            Assert.That(document.PublishedVersionId, Is.Not.EqualTo(document.VersionId));
            Assert.That(VersionState(document.PublishedVersionId), Is.EqualTo((false, true)));
            Assert.That(VersionState(document.VersionId), Is.EqualTo((true, false)));
        });
    }

    [Test]
    public void A_published_document_is_not_edited()
    {
        var document = Reload(Published("Live"));
        Assert.Multiple(() =>
        {
            Assert.That(document.Published, Is.True);
            Assert.That(document.Edited, Is.False);
            Assert.That(document.PublishName, Is.EqualTo("Live"));
            Assert.That(document.PublishDate, Is.Not.Null);
        });
    }

    [Test]
    public void Visitors_keep_the_published_value_while_it_is_edited()
    {
        var document = New("Edited while live");
        document.SetValue("title", "live");
        Documents.Save(document);
        Publish(document);
        document.SetValue("title", "draft");
        Documents.Save(document);

        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(read.GetValue("title", published: true), Is.EqualTo("live"));
            Assert.That(read.GetValue("title"), Is.EqualTo("draft"));
            Assert.That(read.Edited, Is.True);
            Assert.That(read.Published, Is.True);
        });
    }

    [Test]
    public void Publishing_the_draft_replaces_the_published_value()
    {
        var document = New("Draft goes live");
        document.SetValue("title", "first");
        Documents.Save(document);
        Publish(document);
        document.SetValue("title", "second");
        Documents.Save(document);
        Publish(document);
        Assert.That(Reload(document).GetValue("title", published: true), Is.EqualTo("second"));
        Assert.That(Reload(document).Edited, Is.False);
    }

    [Test]
    public void A_new_name_alone_makes_a_document_edited()
    {
        var document = Published("Old name");
        document.Name = "New name";
        Documents.Save(document);
        var read = Reload(document);
        Assert.That((read.Edited, read.Name, read.PublishName), Is.EqualTo((true, "New name", "Old name")));
    }

    [Test]
    public void Each_publishing_leaves_a_version_behind()
    {
        var document = Published("History");
        for (var round = 1; round <= 3; round++)
        {
            document.SetValue("count", round);
            Documents.Save(document);
            Publish(document);
        }

        Assert.That(Documents.GetVersionIds(document.Id, 100).Count(), Is.EqualTo(5));
    }

    [Test]
    public void Only_one_version_is_published()
    {
        var document = Published("Once published");
        Publish(document);
        Publish(document);
        var published = Stored<int>($"""
            SELECT COUNT(*) FROM "umbracoContentVersion" v JOIN "umbracoDocumentVersion" d ON d."id" = v."id"
            WHERE v."nodeId" = {document.Id} AND d."published" = {true}
            """);
        Assert.That(published, Is.EqualTo(1));
    }

    [Test]
    public void Unpublishing_hides_a_document_and_keeps_its_draft()
    {
        var document = New("Taken back");
        document.SetValue("title", "still here");
        Documents.Save(document);
        Publish(document);
        Assert.That(Documents.Unpublish(document).Result, Is.EqualTo(PublishResultType.SuccessUnpublish));

        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(read.Published, Is.False);
            Assert.That(read.Edited, Is.True);
            Assert.That(read.GetValue("title"), Is.EqualTo("still here"));
        });
    }

    [Test]
    public void An_unpublished_document_can_be_published_again()
    {
        var document = Published("Back and forth");
        Documents.Unpublish(document);
        Publish(document);
        Assert.That(Reload(document).Published, Is.True);
    }

    [Test]
    public void Unpublishing_twice_says_that_it_was_done_already()
    {
        var document = Published("Twice");
        Documents.Unpublish(document);
        Assert.That(Documents.Unpublish(document).Result, Is.EqualTo(PublishResultType.SuccessUnpublishAlready));
    }

    [Test]
    public void A_document_below_an_unpublished_one_cannot_be_published()
    {
        var child = Saved("Child of a draft", Saved("Draft"));
        Assert.That(Documents.Publish(child, ["*"]).Result, Is.EqualTo(PublishResultType.FailedPublishPathNotPublished));
    }

    [Test]
    public void The_path_is_published_when_every_document_on_it_is()
    {
        var root = Published("Root of a path");
        var child = Published("Child on a path", root);
        var grandchild = Published("Grandchild on a path", child);
        Assert.That(Documents.IsPathPublished(grandchild), Is.True);
        Documents.Unpublish(child);
        Assert.That(Documents.IsPathPublished(grandchild), Is.False);
    }

    [Test]
    public void Unpublishing_a_parent_leaves_its_children_published_below_it()
    {
        var parent = Published("Parent to take back");
        var child = Published("Child stays", parent);
        Documents.Unpublish(parent);
        Assert.That(Reload(child).Published, Is.True);
    }

    [Test]
    public void A_branch_is_published_with_everything_below()
    {
        var root = Saved("Branch");
        var child = Saved("Branch child", root);
        var grandchild = Saved("Branch grandchild", child);
        var results = Documents.PublishBranch(root, PublishBranchFilter.IncludeUnpublished, ["*"]).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(results, Has.Count.EqualTo(3));
            Assert.That(results.Select(result => result.Success), Is.All.True);
            Assert.That(new[] { root, child, grandchild }.Select(document => Reload(document).Published), Is.All.True);
        });
    }

    [Test]
    public void Publishing_a_branch_leaves_unpublished_children_alone_unless_asked()
    {
        var root = Published("Careful branch");
        var draft = Saved("Careful draft", root);
        _ = Documents.PublishBranch(root, PublishBranchFilter.Default, ["*"]).ToList();
        Assert.That(Reload(draft).Published, Is.False);
    }

    [Test]
    public void Published_documents_are_counted()
    {
        var before = Documents.CountPublished(SharedSite.Page.Alias);
        Published("Counted");
        Saved("Not counted");
        Assert.That(Documents.CountPublished(SharedSite.Page.Alias), Is.EqualTo(before + 1));
    }

    [Test]
    public void Publishing_writes_no_value_rows_that_are_there_already()
    {
        var document = New("Few rows");
        document.SetValue("title", "one row");
        Documents.Save(document);
        var row = FirstRow(document.VersionId);
        Publish(document);
        Assert.That(FirstRow(document.PublishedVersionId), Is.EqualTo(row));
    }

    private static int FirstRow(int versionId) =>
        Stored<int>($"""SELECT MIN("id") FROM "umbracoPropertyData" WHERE "versionId" = {versionId}""");

    private static (bool Current, bool Published) VersionState(int versionId) => (
        Stored<bool>($"""SELECT "current" FROM "umbracoContentVersion" WHERE "id" = {versionId}"""),
        Stored<bool>($"""SELECT "published" FROM "umbracoDocumentVersion" WHERE "id" = {versionId}"""));
}
