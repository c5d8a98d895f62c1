using System.Globalization;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Website;
using UmbrellaSite.Seeding.LoadSet;

namespace UmbrellaSite.IntegrationTests.Seeding;

/// <summary>The small load set on the site's own content.</summary>
public sealed class LoadSetTests
{
    private TestSite _site = null!;
    private LoadSetReport _first = null!;

    [OneTimeSetUp]
    public async Task SeedAsync()
    {
        _site = await TestSite.StartAsync("--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All");
        _first = LoadSetSeeder.In(_site.Services).Seed(LoadSize.S, _ => { });
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void Every_page_of_the_set_is_published_where_its_kind_belongs() => Assert.Multiple(() =>
    {
        Assert.That(_first.Created, Is.EqualTo(LoadSize.S.Pages).And.EqualTo(120));
        foreach (var page in Pages())
        {
            var stored = _site.Get<IContentService>().GetById(page.Key);
            Assert.That(stored?.Published, Is.True, page.Name);
            Assert.That(stored?.GetCultureName("de"), Is.EqualTo(page.Name));
            Assert.That(stored?.ContentType.Alias, Is.EqualTo(page.Kind));
        }
    });

    [Test]
    public void A_second_run_changes_nothing_and_says_so()
    {
        _site.Notifications.Clear();
        var second = LoadSetSeeder.In(_site.Services).Seed(LoadSize.S, _ => { });
        Assert.That(second.Created, Is.Zero);
        Assert.That(_site.Notifications.Names, Has.None.StartsWith("ContentSav").And.None.StartsWith("ContentPublish"));
    }

    [Test]
    public void A_run_continues_where_one_was_stopped()
    {
        var content = _site.Get<IContentService>();
        var lost = Pages()[^1];
        content.Delete(content.GetById(lost.Key)!);
        var again = LoadSetSeeder.In(_site.Services).Seed(LoadSize.S, _ => { });
        Assert.That(again.Created, Is.EqualTo(1));
        Assert.That(content.GetById(lost.Key)!.Published, Is.True);
    }

    [Test]
    public void The_same_keys_and_values_come_out_every_time()
    {
        var topic = Pages()[0];
        var again = Pages().Select(Describe).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(topic.Key, Is.EqualTo(Guid.Parse("314a5c58-ca0e-2d7e-6b8b-f6e3a5d92bf2")));
            Assert.That(Pages().Select(Describe), Is.EqualTo(again));
            Assert.That(new Dice("topic", 1).Throw(1_000_000), Is.EqualTo(635_705));
        });
    }

    [Test]
    public void The_large_set_has_twelve_thousand_pages_and_no_name_twice_in_a_list()
    {
        var pages = LoadPages.Of(LoadPlan.Of(LoadSize.L, Guid.Empty));
        var counts = pages.CountBy(page => page.Kind).ToDictionary();
        Assert.Multiple(() =>
        {
            Assert.That(pages, Has.Count.EqualTo(12_000));
            Assert.That(new[] { counts["organisation"], counts["contactPoint"], counts["topic"], counts["event"] }, Is.EqualTo([150, 350, 1000, 400]));
            Assert.That(pages.Select(page => page.Key), Is.Unique);
            Assert.That(pages.Select(page => (page.Kind, page.Parent, page.Name)), Is.Unique);
        });
    }

    [Test]
    public void Whoever_reads_a_page_of_the_set_sees_that_it_is_a_sample() => Assert.Multiple(() =>
    {
        foreach (var page in Pages())
        {
            var says = page.Texts.Values.Any(text => text.Contains("Beispieldaten", StringComparison.Ordinal));
            Assert.That(says || page.Values.GetValueOrDefault("isSample") is 1, page.Name);
        }
    });

    [Test]
    public void Stored_values_are_read_as_what_they_are()
    {
        using var context = _site.Get<Umbraco.Cms.Core.Web.IUmbracoContextFactory>().EnsureUmbracoContext();
        var key = LoadPage.KeyOf(LoadEvents.Kind, 0);
        var happening = (UmbrellaSite.Website.Models.Event)_site.Get<IPublishedContentCache>().GetById(key)!;
        Assert.Multiple(() =>
        {
            Assert.That(happening.Start!.Value.ToString("yyyy-MM-dd zzz", CultureInfo.InvariantCulture), Is.EqualTo("2026-01-12 +01:00"));
            Assert.That(happening.Organiser, Is.InstanceOf<UmbrellaSite.Website.Models.ContactPoint>());
            Assert.That(happening.Topics, Is.Not.Empty);
        });
    }

    private static string Describe(LoadPage page) =>
        $"{page.Key} {page.Name} {string.Join('|', page.Values.OrderBy(value => value.Key, StringComparer.Ordinal))} {string.Join('|', page.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))}";

    private IReadOnlyList<LoadPage> Pages() =>
        LoadPages.Of(LoadPlan.Of(LoadSize.S, _site.Get<IContentTypeService>().Get("textBlock")!.Key));
}
