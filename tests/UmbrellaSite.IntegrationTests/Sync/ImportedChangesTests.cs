using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Files that change after a first import.</summary>
[TestFixture]
internal sealed class ImportedChangesTests
{
    private static readonly Guid _home = Guid.NewGuid();
    private static readonly Guid _about = Guid.NewGuid();
    private static readonly Guid _team = Guid.NewGuid();

    private TestSite _site = null!;
    private SyncFiles _files = null!;

    private IContentService Documents => _site.Get<IContentService>();

    [SetUp]
    public async Task ImportThreePages()
    {
        _site = await TestSite.StartAsync();
        _files = new SyncFiles();
        _files.ContentType("page", properties: ["title", "text"]);
        _files.Content("home", _home, "page", properties: "<title><Value>Home</Value></title>");
        _files.Content("about", _about, "page", _home);
        _files.Content("team", _team, "page", _about);
        await ImportAsync();
    }

    [TearDown]
    public async Task StopSite()
    {
        await _site.DisposeAsync();
        _files.Dispose();
    }

    [Test]
    public async Task A_changed_value_is_saved_and_published_and_the_report_says_so_before()
    {
        _files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Start");

        var report = await _site.Get<ISyncService>().ReportAsync(_files.Folder);
        Assert.That(report.Changes.Single(), Has.Property("Type").EqualTo(SyncChangeType.Update).And.Property("Details").EqualTo(new[] { "Properties/title/Value" }));
        Assert.That(Documents.GetById(_home)!.GetValue("title"), Is.EqualTo("Home"), "a report changes nothing");

        var changes = await ImportAsync();

        Assert.That(changes.Select(change => change.Name), Is.EqualTo(new[] { "home" }));
        Assert.That(Documents.GetById(_home)!.GetValue("title", published: true), Is.EqualTo("Start"));
    }

    [Test]
    public async Task A_document_with_another_parent_moves_with_everything_below_it()
    {
        _files.Change("Content/about.config", page => Parent(page, Guid.Empty));
        _files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Changed too");
        _files.Change("Content/team.config", page => page.Element("Info")!.Element("SortOrder")!.Value = "7");

        await ImportAsync();

        var (about, team) = (Documents.GetById(_about)!, Documents.GetById(_team)!);
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
        _files.Change("Content/team.config", page => page.Element("Info")!.Element("Published")!.SetAttributeValue("Default", "false"));

        await ImportAsync();

        Assert.That(Documents.GetById(_team)!.Published, Is.False);
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_deletion_marker_deletes_once()
    {
        File.Delete(_files.PathOf("Content/team.config"));
        _files.Empty("Content/team.config", _team, "team", "Delete");

        Assert.That((await ImportAsync()).Select(change => change.Type), Is.EqualTo(new[] { SyncChangeType.Delete }));
        Assert.That(Documents.GetById(_team), Is.Null);
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_rename_marker_does_nothing()
    {
        _files.Empty("Content/old-team.config", _team, "old team", "Rename");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(Documents.GetById(_team), Is.Not.Null);
    }

    [Test]
    public async Task A_type_deleted_by_its_alias_stays_when_another_file_brings_it_again()
    {
        _files.Empty("ContentTypes/old-page.config", Guid.NewGuid(), "page", "Delete");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(_site.Get<IContentTypeService>().Get("page"), Is.Not.Null);
    }

    [Test]
    public async Task NoRemove_keeps_what_a_marker_deletes()
    {
        await using var site = await TestSite.StartAsync("--uSync:Sets:Default:Handlers:ContentHandler:Settings:NoRemove", "true");
        await site.Get<ISyncService>().ImportAsync(_files.Folder);
        File.Delete(_files.PathOf("Content/team.config"));
        _files.Empty("Content/team.config", _team, "team", "Delete");

        await site.Get<ISyncService>().ImportAsync(_files.Folder);

        Assert.That(site.Get<IContentService>().GetById(_team), Is.Not.Null);
    }

    [Test]
    public async Task A_property_that_the_file_no_longer_lists_is_removed()
    {
        _files.Change("ContentTypes/page.config", type => type.Descendants("GenericProperty").Single(property => property.Element("Alias")!.Value == "text").Remove());

        await ImportAsync();

        Assert.That(_site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "title" }));
        Assert.That(Documents.GetById(_home)!.GetValue("title"), Is.EqualTo("Home"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_property_moves_to_another_tab_and_the_empty_one_goes()
    {
        _files.Change("ContentTypes/page.config", type =>
        {
            foreach (var tab in type.Descendants("Tab").Where(tab => tab.Attribute("Alias") is not null))
            {
                tab.SetAttributeValue("Alias", "details");
            }

            var listed = type.Element("Tabs")!.Element("Tab")!;
            listed.Element("Key")!.Value = Guid.NewGuid().ToString();
            listed.Element("Alias")!.Value = "details";
            listed.Element("Caption")!.Value = "Details";
        });

        await ImportAsync();

        var groups = _site.Get<IContentTypeService>().Get("page")!.PropertyGroups;
        Assert.That(groups.Select(group => group.Alias), Is.EqualTo(new[] { "details" }));
        Assert.That(groups.Single().PropertyTypes!.Select(property => property.Alias), Is.EquivalentTo(new[] { "title", "text" }));
        Assert.That((await ImportAsync()).SelectMany(change => change.Details), Is.Empty);
    }

    [Test]
    public async Task A_tab_gets_another_alias()
    {
        _files.Change("ContentTypes/page.config", type =>
        {
            foreach (var tab in type.Descendants("Tab").Where(tab => tab.Attribute("Alias") is not null))
            {
                tab.SetAttributeValue("Alias", "main");
            }

            type.Element("Tabs")!.Element("Tab")!.Element("Alias")!.Value = "main";
        });

        await ImportAsync();

        Assert.That(_site.Get<IContentTypeService>().Get("page")!.PropertyGroups.Single().PropertyTypes, Has.Count.EqualTo(2));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task Types_that_allow_each_other_and_themselves_find_each_other()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var both = $"<ContentType Key=\"{two}\">two</ContentType><ContentType Key=\"{one}\">one</ContentType>";
        _files.ContentType("one", one, structure: both);
        _files.ContentType("two", two, structure: both);

        await ImportAsync();

        Assert.That(_site.Get<IContentTypeService>().Get(one)!.AllowedContentTypes!.OrderBy(allowed => allowed.SortOrder).Select(allowed => allowed.Key), Is.EqualTo(new[] { two, one }));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task Blocks_that_are_written_in_another_way_are_the_same_blocks()
    {
        var (element, list) = (Guid.NewGuid(), Guid.NewGuid());
        _files.DataType("Quotes", list, "Umbraco.BlockList", $$"""{"blocks":[{"contentElementTypeKey":"{{element}}"}]}""");
        _files.ContentType("quote", element, properties: ["words"]);
        _files.Change("ContentTypes/quote.config", type => type.Element("Info")!.Element("IsElement")!.Value = "true");
        _files.ContentType("quoting", properties: ["quotes"]);
        _files.Change("ContentTypes/quoting.config", type => type.Descendants("Definition").Single().Value = list.ToString());
        _files.Content("said", Guid.NewGuid(), "quoting", properties: $$"""
            <quotes><Value><![CDATA[{"layout":{"Umbraco.BlockList":[{"contentKey":"22222222-0000-4000-8000-000000000001"}]},
            "contentData":[{"udi":null,"contentTypeKey":"{{element}}","key":"22222222-0000-4000-8000-000000000001",
            "values":[{"editorAlias":"Umbraco.TextBox","alias":"words","value":"Together"}]}],"settingsData":[],"expose":[]}]]></Value></quotes>
            """);

        await ImportAsync();

        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_property_moves_into_a_composition_and_back()
    {
        var shared = Guid.NewGuid();
        var before = File.ReadAllText(_files.PathOf("ContentTypes/page.config"));
        _files.ContentType("shared", shared, properties: ["title"]);
        _files.Change("ContentTypes/page.config", type =>
        {
            type.Descendants("GenericProperty").Single(property => property.Element("Alias")!.Value == "title").Remove();
            type.Element("Info")!.Element("Compositions")!.Add(new XElement("Composition", new XAttribute("Key", shared), "shared"));
        });
        await ImportAsync();
        Assert.That(_site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EqualTo(new[] { "text" }));
        Assert.That(_site.Get<IContentTypeService>().Get("page")!.CompositionPropertyTypes.Select(property => property.Alias), Does.Contain("title"));
        _files.Add("ContentTypes/page.config", before);

        await ImportAsync();

        Assert.That(_site.Get<IContentTypeService>().Get("page")!.PropertyTypes.Select(property => property.Alias), Is.EquivalentTo(new[] { "title", "text" }));
        Assert.That(_site.Get<IContentTypeService>().Get("page")!.ContentTypeComposition, Is.Empty);
    }

    [Test]
    public async Task A_type_moves_into_a_folder()
    {
        _files.Change("ContentTypes/page.config", type => type.Element("Info")!.Element("Compositions")!.AddBeforeSelf(new XElement("Folder", "Pages/Simple+ones")));

        await ImportAsync();

        var type = _site.Get<IContentTypeService>().Get("page")!;
        Assert.That((await _site.Get<IContentTypeContainerService>().GetParentAsync(type))!.Name, Is.EqualTo("Simple ones"));
        Assert.That(type.Level, Is.EqualTo(3));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_value_for_a_property_that_does_not_exist_is_left_out_with_a_warning()
    {
        var path = _files.Change("Content/home.config", page => page.Element("Properties")!.Add(new XElement("ghost", new XElement("Value", "boo"))));
        _files.Change("Content/home.config", page => page.Element("Info")!.Element("SortOrder")!.Value = "3");

        var summary = await _site.Get<ISyncService>().ImportAsync(_files.Folder);

        Assert.That(summary.Warnings.Single(), Does.StartWith(path).And.Contain("'ghost'"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task What_lies_in_the_bin_is_imported_only_when_the_settings_say_so()
    {
        _files.Change("Content/team.config", page => page.Element("Info")!.Element("Trashed")!.Value = "true");

        Assert.That(await ImportAsync(), Is.Empty);
        Assert.That(Documents.GetById(_team)!.Trashed, Is.False);
    }

    [Test]
    public async Task A_document_comes_back_from_the_bin()
    {
        Documents.MoveToRecycleBin(Documents.GetById(_team)!);

        await ImportAsync();

        Assert.That(Documents.GetById(_team), Has.Property("Trashed").False.And.Property("ParentId").EqualTo(Documents.GetById(_about)!.Id));
    }

    [Test]
    public async Task Another_default_language_replaces_the_first_one()
    {
        _files.Language("en-US");
        _files.Language("de", isDefault: true, isMandatory: true);
        _files.Language("ru", fallback: "de");

        await ImportAsync();

        var languages = _site.Get<ILanguageService>();
        Assert.That(await languages.GetDefaultIsoCodeAsync(), Is.EqualTo("de"));
        Assert.That((await languages.GetAsync("ru"))!.FallbackIsoCode, Is.EqualTo("de"));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task A_language_that_a_document_loses_is_taken_down_and_removed()
    {
        _files.Language("de");
        _files.ContentType("variant", variations: "Culture", properties: ["title"]);
        var key = Guid.NewGuid();
        _files.Content("both", key, "variant");
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
        _files.Add("Dictionary/a.config", Entry("Group", null, "x"));
        _files.Add("Dictionary/b.config", Entry("Title", null, "one"));
        await ImportAsync();
        _files.Change("Dictionary/b.config", entry => entry.Descendants("Translation").Single().Value = "two");
        _files.Change("Dictionary/b.config", entry => entry.Element("Info")!.Add(new XElement("Parent", "Group")));

        await ImportAsync();

        var dictionary = _site.Get<IDictionaryItemService>();
        var title = (await dictionary.GetAsync("Title"))!;
        Assert.That(title.Translations.Single(text => text.LanguageIsoCode == "en-US").Value, Is.EqualTo("two"));
        Assert.That(title.ParentId, Is.EqualTo((await dictionary.GetAsync("Group"))!.Key));
        Assert.That(await ImportAsync(), Is.Empty);
    }

    [Test]
    public async Task Only_the_kinds_that_are_asked_for_are_imported()
    {
        _files.Language("de");
        _files.Change("Content/home.config", page => page.Descendants("Value").Single().Value = "Start");

        await _site.Get<ISyncService>().ImportAsync(_files.Folder, "content");

        Assert.That(await _site.Get<ILanguageService>().GetAsync("de"), Is.Null);
        Assert.That(Documents.GetById(_home)!.GetValue("title"), Is.EqualTo("Start"));
    }

    private async Task<IReadOnlyList<SyncChange>> ImportAsync()
    {
        var summary = await _site.Get<ISyncService>().ImportAsync(_files.Folder);
        Assert.That(summary.Failures, Is.Empty);
        return summary.Changes;
    }

    private void SetCultures(params string[] cultures) => _files.Change("Content/both.config", page =>
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
