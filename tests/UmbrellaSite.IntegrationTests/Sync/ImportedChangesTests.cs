using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Files of documents, languages and dictionary entries that change after a first import.</summary>
[TestFixture]
internal sealed class ImportedChangesTests : ImportedChangesFixture
{
    [Test]
    public async Task A_changed_value_is_saved_and_published_and_the_report_says_so_before()
    {
        Files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Start");

        var report = await Site.Get<ISyncService>().ReportAsync(Files.Folder);
        Assert.That(report.Changes.Single(), Has.Property("Type").EqualTo(SyncChangeType.Update).And.Property("Details").EqualTo(new[] { "Properties/title/Value" }));
        Assert.That(Documents.GetById(Home)!.GetValue("title"), Is.EqualTo("Home"), "a report changes nothing");

        var changes = await ImportAsync();

        Assert.That(changes.Select(change => change.Name), Is.EqualTo(new[] { "home" }));
        Assert.That(Documents.GetById(Home)!.GetValue("title", published: true), Is.EqualTo("Start"));
    }

    [Test]
    public async Task A_document_with_another_parent_moves_with_everything_below_it()
    {
        Files.Change("Content/about.config", page => Parent(page, Guid.Empty));
        Files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Changed too");
        Files.Change("Content/team.config", page => page.Element("Info")!.Element("SortOrder")!.Value = "7");

        await ImportAsync();

        var (about, team) = (Documents.GetById(About)!, Documents.GetById(Team)!);
        Assert.Multiple(() =>
        {
            Assert.That(about.ParentId, Is.EqualTo(Constants.System.Root));
            Assert.That(team.Path, Is.EqualTo($"-1,{about.Id},{team.Id}"));
            Assert.That(team.SortOrder, Is.EqualTo(7));
            Assert.That(team.Published, Is.True);
        });
    }

    [Test]
    public async Task A_document_that_is_no_longer_published_is_taken_down()
    {
        Files.Change("Content/team.config", page => page.Element("Info")!.Element("Published")!.SetAttributeValue("Default", "false"));

        await ImportAsync();

        Assert.That(Documents.GetById(Team)!.Published, Is.False);
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_deletion_marker_deletes_once()
    {
        File.Delete(Files.PathOf("Content/team.config"));
        Files.Empty("Content/team.config", Team, "team", "Delete");

        Assert.That((await ImportAsync()).Select(change => change.Type), Is.EqualTo(new[] { SyncChangeType.Delete }));
        Assert.That(Documents.GetById(Team), Is.Null);
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_rename_marker_does_nothing()
    {
        Files.Empty("Content/old-team.config", Team, "old team", "Rename");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(Documents.GetById(Team), Is.Not.Null);
    }

    [Test]
    public async Task NoRemove_keeps_what_a_marker_deletes()
    {
        await using var site = await TestSite.StartAsync("--uSync:Sets:Default:Handlers:ContentHandler:Settings:NoRemove", "true");
        await site.Get<ISyncService>().ImportAsync(Files.Folder);
        File.Delete(Files.PathOf("Content/team.config"));
        Files.Empty("Content/team.config", Team, "team", "Delete");

        await site.Get<ISyncService>().ImportAsync(Files.Folder);

        Assert.That(site.Get<IContentService>().GetById(Team), Is.Not.Null);
    }

    [Test]
    public async Task Blocks_that_are_written_in_another_way_are_the_same_blocks()
    {
        var (element, list) = (Guid.NewGuid(), Guid.NewGuid());
        Files.DataType("Quotes", list, "Umbraco.BlockList", $$"""{"blocks":[{"contentElementTypeKey":"{{element}}"}]}""");
        Files.ContentType("quote", element, properties: ["words"]);
        Files.Change("ContentTypes/quote.config", type => type.Element("Info")!.Element("IsElement")!.Value = "true");
        Files.ContentType("quoting", properties: ["quotes"]);
        Files.Change("ContentTypes/quoting.config", type => type.Descendants("Definition").Single().Value = list.ToString());
        Files.Content("said", Guid.NewGuid(), "quoting", properties: $$"""
            <quotes><Value><![CDATA[{"layout":{"Umbraco.BlockList":[{"contentKey":"22222222-0000-4000-8000-000000000001"}]},
            "contentData":[{"udi":null,"contentTypeKey":"{{element}}","key":"22222222-0000-4000-8000-000000000001",
            "values":[{"editorAlias":"Umbraco.TextBox","alias":"words","value":"Together"}]}],"settingsData":[],"expose":[]}]]></Value></quotes>
            """);

        await ImportAsync();

        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_value_for_a_property_that_does_not_exist_is_left_out_with_a_warning()
    {
        var path = Files.Change("Content/home.config", page => page.Element("Properties")!.Add(new XElement("ghost", new XElement("Value", "boo"))));
        Files.Change("Content/home.config", page => page.Element("Info")!.Element("SortOrder")!.Value = "3");

        var summary = await Site.Get<ISyncService>().ImportAsync(Files.Folder);

        Assert.That(summary.Warnings.Single(), Does.StartWith(path).And.Contain("'ghost'"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task What_lies_in_the_bin_is_imported_only_when_the_settings_say_so()
    {
        Files.Change("Content/team.config", page => page.Element("Info")!.Element("Trashed")!.Value = "true");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(Documents.GetById(Team)!.Trashed, Is.False);
    }

    [Test]
    public async Task A_document_comes_back_from_the_bin()
    {
        Documents.MoveToRecycleBin(Documents.GetById(Team)!);

        await ImportAsync();

        Assert.That(Documents.GetById(Team), Has.Property("Trashed").False.And.Property("ParentId").EqualTo(Documents.GetById(About)!.Id));
    }

    [Test]
    public async Task Another_default_language_replaces_the_first_one()
    {
        Files.Language("en-US");
        Files.Language("de", isDefault: true, isMandatory: true);
        Files.Language("ru", fallback: "de");

        await ImportAsync();

        var languages = Site.Get<ILanguageService>();
        Assert.That(await languages.GetDefaultIsoCodeAsync(), Is.EqualTo("de"));
        Assert.That((await languages.GetAsync("ru"))!.FallbackIsoCode, Is.EqualTo("de"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_language_that_a_document_loses_is_taken_down_and_removed()
    {
        Files.Language("de");
        Files.ContentType("variant", variations: "Culture", properties: ["title"]);
        var key = Guid.NewGuid();
        Files.Content("both", key, "variant");
        SetCultures("en-US", "de");
        await ImportAsync();
        Assert.That(Documents.GetById(key)!.PublishedCultures, Is.EquivalentTo(new[] { "en-US", "de" }));
        SetCultures("en-US");

        await ImportAsync();

        Assert.That(Documents.GetById(key)!.AvailableCultures, Is.EqualTo(new[] { "en-US" }));
        Assert.That(Documents.GetById(key)!.PublishedCultures, Is.EqualTo(new[] { "en-US" }));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_dictionary_entry_changes_its_texts_and_its_parent()
    {
        Files.Add("Dictionary/a.config", Entry("Group", null, "x"));
        Files.Add("Dictionary/b.config", Entry("Title", null, "one"));
        await ImportAsync();
        Files.Change("Dictionary/b.config", entry => entry.Descendants("Translation").Single().Value = "two");
        Files.Change("Dictionary/b.config", entry => entry.Element("Info")!.Add(new XElement("Parent", "Group")));

        await ImportAsync();

        var dictionary = Site.Get<IDictionaryItemService>();
        var title = (await dictionary.GetAsync("Title"))!;
        Assert.That(title.Translations.Single(text => text.LanguageIsoCode == "en-US").Value, Is.EqualTo("two"));
        Assert.That(title.ParentId, Is.EqualTo((await dictionary.GetAsync("Group"))!.Key));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task Only_the_kinds_that_are_asked_for_are_imported()
    {
        Files.Language("de");
        Files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Start");

        await Site.Get<ISyncService>().ImportAsync(Files.Folder, "content");

        Assert.That(await Site.Get<ILanguageService>().GetAsync("de"), Is.Null);
        Assert.That(Documents.GetById(Home)!.GetValue("title"), Is.EqualTo("Start"));
    }

    private void SetCultures(params string[] cultures) => Files.Change("Content/both.config", page =>
    {
        page.Element("Info")!.Element("NodeName")!.ReplaceNodes(cultures.Select(culture => new XElement("Name", new XAttribute("Culture", culture), $"name {culture}")));
        page.Element("Info")!.Element("Published")!.ReplaceNodes(cultures.Select(culture => new XElement("Published", new XAttribute("Culture", culture), "true")));
    });

    private static void Parent(XElement page, Guid key) => page.Element("Info")!.Element("Parent")!.SetAttributeValue("Key", key);

    private static string Entry(string name, string? parent, string text) => $"""
        <Dictionary Key="{Guid.NewGuid()}" Alias="{name}" Level="0">
          <Info>{(parent is null ? "" : $"<Parent>{parent}</Parent>")}</Info>
          <Translations><Translation Language="en-US">{text}</Translation></Translations>
        </Dictionary>
        """;
}
