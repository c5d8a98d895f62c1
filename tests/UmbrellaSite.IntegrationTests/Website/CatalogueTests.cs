using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Website.Catalogues;
using UmbrellaSite.Website.Entries;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>What lists know after something has been published: only what changed is read again, and nothing is forgotten.</summary>
public sealed class CatalogueTests
{
    private static readonly Guid _topic = Guid.Parse("1500e2a4-4589-53fa-8673-711c84676263");
    private static readonly Guid _topics = Guid.Parse("b9aed220-0195-5f05-9abf-97c4d15a8f12");
    private static readonly Guid _organiser = Guid.Parse("694907f2-0c32-582a-b89d-5f771a681821");
    private static readonly Guid _event = Guid.Parse("bd11e9a2-1e61-5940-92ae-6820d9ca5193");
    private TestSite _site = null!;

    private Catalogue Catalogue => _site.Get<CatalogueStore>().In("de");

    private IContentService Content => _site.Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync() =>
        _site = await TestSite.StartAsync("--uSync:Settings:Folders:0", WebsiteSite.ContentFolder(), "--uSync:Settings:ImportAtStartup", "All");

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _site.DisposeAsync();
        WebsiteSite.Site.MakeCurrent();
    }

    [Test]
    public void A_change_is_seen_and_everything_else_is_the_same_as_before()
    {
        var before = Catalogue;
        Change(_topic, page => page.SetValue("lead", "Neu gesagt.", "de"));
        Assert.Multiple(() =>
        {
            Assert.That(Catalogue.Find(_topic)!.Lead, Is.EqualTo("Neu gesagt."));
            Assert.That(Catalogue.Find(_event), Is.SameAs(before.Find(_event)));
            Assert.That(Catalogue.All.Count(), Is.EqualTo(before.All.Count()));
        });
    }

    [Test]
    public void An_event_shows_the_new_name_of_who_invites_to_it()
    {
        _ = Catalogue;
        Change(_organiser, page => page.SetCultureName("Haus der Selbsthilfe", "de"));
        Assert.That(Catalogue.Find<EventEntry>(_event)!.Organiser, Is.EqualTo("Haus der Selbsthilfe"));
    }

    [Test]
    public void What_lies_below_a_renamed_page_has_a_new_address()
    {
        _ = Catalogue;
        Change(_topics, page => page.SetCultureName("Anliegen", "de"));
        Assert.That(Catalogue.Find(_topic)!.Url, Is.EqualTo("/anliegen/darmkrebs/"));
    }

    [Test]
    public void A_topic_that_is_withdrawn_and_published_again_has_its_organisations_again()
    {
        var organisations = Catalogue.About([_topic], Catalogue.Organisations).Select(entry => entry.Key).ToList();
        Content.Unpublish(Content.GetById(_topic)!, "de");
        Assert.That(Catalogue.Find(_topic), Is.Null);

        foreach (var organisation in organisations)
        {
            Change(organisation, page => page.SetValue("lead", "Ohne das Thema gelesen.", "de"));
        }

        _ = Catalogue;
        Content.Publish(Content.GetById(_topic)!, ["de"]);
        Assert.That(Catalogue.About([_topic], Catalogue.Organisations).Select(entry => entry.Key), Is.EquivalentTo(organisations).And.Not.Empty);
    }

    [Test]
    public async Task The_page_that_is_the_first_to_need_it_stays_in_its_own_language()
    {
        for (var visit = 0; visit < 10; visit++)
        {
            _site.Get<CatalogueStore>().ForgetEverything();
            var page = await _site.Client.GetStringAsync(new Uri($"/en/?visit={visit}", UriKind.Relative));
            Assert.That(page, Does.Contain("Well advised, together</title>"));
        }
    }

    private void Change(Guid key, Action<IContent> change)
    {
        var page = Content.GetById(key)!;
        change(page);
        Content.Save(page);
        Content.Publish(page, ["de"]);
    }
}
