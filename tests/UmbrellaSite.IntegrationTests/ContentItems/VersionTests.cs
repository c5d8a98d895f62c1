using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class VersionTests : ContentTests
{
    private static IContentVersionService Versions => Site.Get<IContentVersionService>();

    [Test]
    public void Versions_are_listed_newest_first()
    {
        var document = WithHistory("Listed", "one", "two", "three");
        var titles = Documents.GetVersions(document.Id).Select(version => version.GetValue("title"));
        Assert.That(titles, Is.EqualTo(new[] { "three", "three", "two", "one" }));
    }

    [Test]
    public void A_page_of_versions_can_be_read_without_values()
    {
        var document = WithHistory("Slim", "one", "two", "three");
        var all = Documents.GetVersionIds(document.Id, 10).ToList();
        var page = Documents.GetVersionsSlim(document.Id, 1, 2).Select(version => version.VersionId);
        Assert.That(page, Is.EqualTo(all.Skip(1).Take(2)));
    }

    [Test]
    public void An_old_version_still_has_its_values()
    {
        var document = WithHistory("Old values", "one", "two");
        var oldest = Documents.GetVersionIds(document.Id, 10).Last();
        Assert.That(Documents.GetVersion(oldest)!.GetValue("title"), Is.EqualTo("one"));
    }

    [Test]
    public void Rolling_back_brings_the_old_values_into_the_draft()
    {
        var document = WithHistory("Rolled back", "one", "two");
        var oldest = Documents.GetVersionIds(document.Id, 10).Last();
        Assert.That(Documents.Rollback(document.Id, oldest).Success, Is.True);
        var read = Reload(document);
        Assert.Multiple(() =>
        {
            Assert.That(read.GetValue("title"), Is.EqualTo("one"));
            Assert.That(read.GetValue("title", published: true), Is.EqualTo("two"));
            Assert.That(read.Edited, Is.True);
        });
    }

    [Test]
    public void Rolling_back_one_language_leaves_the_others()
    {
        var document = ArticleIn("Rolled language", English, Danish);
        Publish(document);
        var first = document.PublishedVersionId;
        document.SetValue("title", "new english", English);
        document.SetValue("title", "ny dansk", Danish);
        Documents.Save(document);
        Publish(document);
        Documents.Rollback(document.Id, first, Danish);
        var read = Reload(document);
        Assert.That(read.GetValue("title", Danish), Is.EqualTo("Rolled language title da-DK"));
        Assert.That(read.GetValue("title", English), Is.EqualTo("new english"));
    }

    [Test]
    public void Rolling_back_to_the_published_version_discards_the_draft()
    {
        var document = WithHistory("Discarded", "live");
        document.SetValue("title", "draft");
        Documents.Save(document);
        Documents.Rollback(document.Id, document.PublishedVersionId);
        Assert.That(Reload(document).GetValue("title"), Is.EqualTo("live"));
    }

    [Test]
    public void One_old_version_can_be_deleted()
    {
        var document = WithHistory("One less", "one", "two", "three");
        var oldest = Documents.GetVersionIds(document.Id, 10).Last();
        Documents.DeleteVersion(document.Id, oldest, deletePriorVersions: false);
        Assert.That(Documents.GetVersionIds(document.Id, 10), Has.No.Member(oldest).And.Count.EqualTo(3));
        Assert.That(Documents.GetVersion(oldest), Is.Null);
    }

    [Test]
    public void Versions_older_than_a_date_are_deleted_but_current_and_published_stay()
    {
        var document = WithHistory("Aged", "one", "two", "three");
        Documents.DeleteVersions(document.Id, DateTime.MaxValue);
        Assert.That(
            Documents.GetVersionIds(document.Id, 10),
            Is.EquivalentTo(new[] { document.VersionId, document.PublishedVersionId }));
    }

    [Test]
    public async Task Versions_are_paged_with_their_writers()
    {
        var document = WithHistory("Paged", "one", "two", "three");
        var page = await Versions.GetPagedContentVersionsAsync(document.Key, null, 0, 2);
        Assert.Multiple(() =>
        {
            Assert.That(page.Success, Is.True);
            Assert.That(page.Result!.Total, Is.EqualTo(4));
            Assert.That(page.Result.Items.Count(), Is.EqualTo(2));
            Assert.That(page.Result.Items.First().CurrentDraftVersion, Is.True);
            Assert.That(page.Result.Items.First().Username, Is.Not.Empty);
        });
    }

    [Test]
    public async Task Versions_of_a_language_are_those_with_a_name_in_it()
    {
        var document = ArticleIn("Versions of languages", English);
        Publish(document);
        document.SetCultureName("Dansk", Danish);
        Documents.Save(document);
        var danish = await Versions.GetPagedContentVersionsAsync(document.Key, Danish, 0, 10);
        var english = await Versions.GetPagedContentVersionsAsync(document.Key, English, 0, 10);
        Assert.That((danish.Result!.Total, english.Result!.Total), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task A_version_is_rolled_back_to_by_its_key()
    {
        var document = WithHistory("Keyed rollback", "one", "two");
        var oldest = new Guid(Documents.GetVersionIds(document.Id, 10).Last(), 0, 0, new byte[8]);
        var result = await Versions.RollBackAsync(oldest, null, Constants.Security.SuperUserKey);
        Assert.That(result.Result, Is.EqualTo(ContentVersionOperationStatus.Success));
        Assert.That(Reload(document).GetValue("title"), Is.EqualTo("one"));
    }

    [Test]
    public async Task Cleaning_up_spares_current_published_and_kept_versions()
    {
        var document = WithHistory("Tidy", "one", "two", "three", "four");
        var old = Documents.GetVersionIds(document.Id, 10).Skip(2).ToList();
        await Versions.SetPreventCleanupAsync(new Guid(old[0], 0, 0, new byte[8]), true, Constants.Security.SuperUserKey);
        Versions.PerformContentVersionCleanup(TimeProvider.System.GetUtcNow().UtcDateTime.AddYears(2));
        Assert.That(
            Documents.GetVersionIds(document.Id, 10),
            Is.EquivalentTo(new[] { document.VersionId, document.PublishedVersionId, old[0] }));
    }

    [Test]
    public void A_kept_version_stays_kept_when_it_is_published()
    {
        var document = Saved("Kept");
        Versions.SetPreventCleanupAsync(new Guid(document.VersionId, 0, 0, new byte[8]), true, Constants.Security.SuperUserKey).Wait();
        Publish(document);
        Assert.That(Versions.Get(document.PublishedVersionId)!.PreventCleanup, Is.True);
        Assert.That(Versions.Get(document.VersionId)!.PreventCleanup, Is.False);
    }

    /// <summary>A document published once with each of the titles.</summary>
    private static IContent WithHistory(string name, params string[] titles)
    {
        var document = New(name);
        foreach (var title in titles)
        {
            document.SetValue("title", title);
            Documents.Save(document);
            Publish(document);
        }

        return document;
    }
}
