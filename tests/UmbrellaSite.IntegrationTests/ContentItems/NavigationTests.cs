using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services.Navigation;

namespace UmbrellaSite.IntegrationTests.ContentItems;

public class NavigationTests : ContentTests
{
    private static IDocumentNavigationQueryService Navigation => Site.Get<IDocumentNavigationQueryService>();

    private static IPublishStatusQueryService Status => Site.Get<IPublishStatusQueryService>();

    [Test]
    public void The_navigation_follows_saving_moving_sorting_and_deleting()
    {
        var parent = Saved("Navigated");
        var (first, second) = (Saved("Navigated 1", parent), Saved("Navigated 2", parent));
        Assert.That(Children(parent.Key), Is.EqualTo(new[] { first.Key, second.Key }));
        Documents.Sort([second.Id, first.Id]);
        Assert.That(Children(parent.Key), Is.EqualTo(new[] { second.Key, first.Key }));
        Documents.Move(first, second.Id);
        Assert.That(Children(second.Key), Is.EqualTo(new[] { first.Key }));
        Documents.Delete(second);
        Assert.That(Children(parent.Key), Is.Empty);
    }

    [Test]
    public async Task The_navigation_is_the_same_when_it_is_read_from_the_database()
    {
        var parent = Saved("Rebuilt");
        var children = Enumerable.Range(1, 5).Select(number => Saved($"Rebuilt {number}", parent).Key).ToList();
        await Site.Get<IDocumentNavigationManagementService>().RebuildAsync();
        Assert.That(Children(parent.Key), Is.EqualTo(children));
    }

    [Test]
    public async Task Trashed_documents_are_navigated_in_the_bin()
    {
        var parent = Saved("Navigated bin");
        var child = Saved("Navigated bin child", parent);
        Documents.MoveToRecycleBin(parent);
        await Site.Get<IDocumentNavigationManagementService>().RebuildBinAsync();
        Assert.That(Navigation.TryGetChildrenKeysInBin(parent.Key, out var keys), Is.True);
        Assert.That(keys, Is.EqualTo(new[] { child.Key }));
        Assert.That(Navigation.TryGetParentKey(parent.Key, out _), Is.False);
    }

    [Test]
    public async Task The_publish_status_is_that_of_the_database()
    {
        var document = Published("Status");
        var draft = Saved("Status of a draft");
        var article = ArticleIn("Status of languages", English, Danish);
        Publish(article, Danish);
        await Site.Get<IPublishStatusManagementService>().InitializeAsync(CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(Status.IsDocumentPublished(document.Key, English), Is.True);
            Assert.That(Status.IsDocumentPublished(document.Key, Danish), Is.True);
            Assert.That(Status.IsDocumentPublishedInAnyCulture(draft.Key), Is.False);
            Assert.That(Status.IsDocumentPublished(article.Key, Danish), Is.True);
            Assert.That(Status.IsDocumentPublished(article.Key, English), Is.False);
        });
    }

    [Test]
    public void The_publish_status_follows_publishing()
    {
        var document = Saved("Status follows");
        Publish(document);
        Assert.That(Status.IsDocumentPublished(document.Key, English), Is.True);
        Documents.Unpublish(document);
        Assert.That(Status.IsDocumentPublishedInAnyCulture(document.Key), Is.False);
    }

    private static IEnumerable<Guid> Children(Guid parent) =>
        Navigation.TryGetChildrenKeys(parent, out var keys) ? keys : throw new AssertionException($"{parent} is not in the navigation");
}
