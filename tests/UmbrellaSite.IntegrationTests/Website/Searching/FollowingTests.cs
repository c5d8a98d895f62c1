using System.Diagnostics;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Website.Searching.Feeding;

namespace UmbrellaSite.IntegrationTests.Website.Searching;

/// <summary>The index follows every change of what is published.</summary>
internal sealed class FollowingTests
{
    private static readonly Guid _topic = Guid.Parse("1500e2a4-4589-53fa-8673-711c84676263");
    private static readonly Guid _searchPage = Guid.Parse("79fdef32-3047-5a17-9b52-19d737bbbcb5");
    private ChangingSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await ChangingSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task What_is_published_is_found_in_less_than_a_second()
    {
        var started = Stopwatch.GetTimestamp();
        _site.Published("Quittenmarmelade", "Ein Rezept aus der Gruppe.");
        await _site.SettledAsync();
        var taken = Stopwatch.GetElapsedTime(started);
        Assert.That(await _site.TitlesAsync("Quittenmarmelade"), Is.EqualTo(["Quittenmarmelade"]));
        Assert.That(taken, Is.LessThan(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task A_change_is_found_and_what_was_there_before_is_not()
    {
        var page = _site.Published("Werkzeugkiste", "Darin liegt ein Zollstock.");
        await _site.SettledAsync();
        _site.Change(page.Key, changed => changed.SetValue("lead", "Darin liegt eine Wasserwaage.", "de"));
        await _site.SettledAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _site.TitlesAsync("Wasserwaage"), Is.EqualTo(["Werkzeugkiste"]));
            Assert.That(await _site.TitlesAsync("Zollstock"), Is.Empty);
        });
    }

    [Test]
    public async Task A_draft_of_a_published_page_changes_nothing()
    {
        var page = _site.Published("Fahrradkorb", "Mit Klingelbeutel.");
        page.SetValue("lead", "Mit Satteltasche.", "de");
        _site.Content.Save(page);
        await _site.SettledAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _site.TitlesAsync("Klingelbeutel"), Is.EqualTo(["Fahrradkorb"]));
            Assert.That(await _site.TitlesAsync("Satteltasche"), Is.Empty);
        });
    }

    [Test]
    public async Task A_page_is_found_again_when_its_rule_of_access_goes()
    {
        var above = _site.Published("Schatzinsel", "Mit Palmenhain.");
        var below = _site.Published("Muschelbucht", "Mit Korallenriff.", above);
        await _site.ProtectAsync(above);
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Korallenriff"), Is.Empty);

        await _site.Site.Get<IPublicAccessService>().DeleteAsync(above.Key);
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Korallenriff"), Is.EqualTo(["Muschelbucht"]));
        Assert.That(below.Name, Is.Not.Null);
    }

    [Test]
    public async Task What_lies_below_is_found_again_when_the_page_above_is_published_again()
    {
        var above = _site.Published("Sternwarte", "Auf dem Hügel.");
        _site.Published("Kuppelsaal", "Mit Fernrohrkran.", above);
        _site.Content.Unpublish(_site.Content.GetById(above.Key)!);
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Fernrohrkran"), Is.Empty);

        _site.Publish(_site.Content.GetById(above.Key)!);
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Fernrohrkran"), Is.EqualTo(["Kuppelsaal"]));
    }

    [Test]
    public async Task A_page_that_is_published_by_its_schedule_is_found()
    {
        var noon = new DateTime(2030, 6, 1, 12, 0, 0, DateTimeKind.Utc);
        _site.Content.PersistContentSchedule(_site.Draft("Adventskranz", "Mit Tannengrün."), ContentScheduleCollection.CreateWithEntry("de", noon, null));
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Adventskranz"), Is.Empty);

        _site.Content.PerformScheduledPublish(noon.AddMinutes(1));
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Adventskranz"), Is.EqualTo(["Adventskranz"]));
    }

    [Test]
    public async Task A_page_belongs_to_a_topic_by_the_words_for_it_which_may_change()
    {
        Assert.That(await _site.TitlesAsync("Bauchspeicheldings"), Is.Empty);
        _site.Change(_topic, topic => topic.SetValue("synonyms", "Kolonkarzinom\nBauchspeicheldings", "de"));
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Bauchspeicheldings"), Does.Contain("Darmkrebs").And.Contain("Darmleben Bundesverband"));
    }

    [Test]
    public async Task A_translation_that_is_withdrawn_is_found_in_its_language_no_more()
    {
        var page = _site.Published("Kaleidoskop", "Colourful splinters of glass.", null, "contentPage", "de", "en");
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Kaleidoskop", "en"), Is.EqualTo(["Kaleidoskop"]));

        _site.Content.Unpublish(_site.Content.GetById(page.Key)!, "en");
        await _site.SettledAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _site.TitlesAsync("Kaleidoskop", "en"), Is.Empty);
            Assert.That(await _site.TitlesAsync("Kaleidoskop"), Is.EqualTo(["Kaleidoskop"]));
        });
    }

    [Test]
    public async Task A_list_of_synonyms_works_as_soon_as_it_is_published()
    {
        _site.Published("Orgelpfeife", "Ein Register aus Zinn.");
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Klangröhrchen"), Is.Empty);

        _site.Change(_searchPage, page => page.SetValue("synonymList", "Klangröhrchen, Orgelpfeife", "de"));
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Klangröhrchen"), Is.EqualTo(["Orgelpfeife"]));
    }

    [Test]
    public async Task Nothing_is_lost_when_many_pages_change_at_once()
    {
        var above = _site.Draft("Almanach", "Eine Sammlung.");
        for (var number = 0; number < 60; number++)
        {
            _site.Draft($"Blatt {number}", "Darauf steht Gänsefingerkraut.", above);
        }

        _site.Content.PublishBranch(above, PublishBranchFilter.IncludeUnpublished, ["de"]);
        await _site.SettledAsync();
        Assert.That((await _site.AskAsync("Gänsefingerkraut"))["total"]!.GetValue<int>(), Is.EqualTo(60));
    }

    [Test]
    public async Task A_renamed_page_is_suggested_by_its_new_name_only()
    {
        var page = _site.Published("Haselnussstrauch", "Im Garten.");
        await _site.SettledAsync();
        _site.Change(page.Key, changed => changed.SetCultureName("Mirabellenbaum", "de"));
        await _site.SettledAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await _site.SuggestAsync("mirabell"), Does.Contain("Mirabellenbaum"));
            Assert.That(await _site.SuggestAsync("haselnuss"), Does.Not.Contain("Haselnussstrauch"));
        });
    }

    [Test]
    public async Task A_type_that_nobody_has_heard_of_is_searched_too()
    {
        var types = _site.Site.Get<IContentTypeService>();
        var home = types.Get("home")!;
        var strings = _site.Site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>();
        var type = new ContentType(strings, -1) { Alias = "rezept", Name = "Rezept", Variations = ContentVariation.Nothing };
        type.AddPropertyGroup("inhalt", "Inhalt");
        type.AddPropertyType(new PropertyType(strings, "Umbraco.TextArea", ValueStorageType.Ntext, "zutaten") { Name = "Zutaten", DataTypeId = types.Get("contentPage")!.CompositionPropertyTypes.First(property => property.Alias == "lead").DataTypeId }, "inhalt", "Inhalt");
        types.Save(type);
        home.AllowedContentTypes = [.. home.AllowedContentTypes!, new ContentTypeSort(type.Key, 99, type.Alias)];
        types.Save(home);
        var page = _site.Content.Create("Eintopf", Guid.Parse(ChangingSite.Home), "rezept");
        page.SetValue("zutaten", "Pastinake und Steckrübe");
        _site.Content.Save(page);
        _site.Content.Publish(page, ["*"]);
        await _site.SettledAsync();
        Assert.That(await _site.TitlesAsync("Pastinake"), Is.EqualTo(["Eintopf"]));
    }

    [Test]
    public async Task An_index_that_is_made_anew_holds_the_same()
    {
        var before = (await _site.AskAsync(string.Empty, more: "&art=thema"))["total"]!.GetValue<int>();
        _site.Site.Get<SearchFeed>().Note(FeedSweep.Rebuild);
        await _site.SettledAsync();
        Assert.That((await _site.AskAsync(string.Empty, more: "&art=thema"))["total"]!.GetValue<int>(), Is.EqualTo(before).And.GreaterThan(40));
    }
}
