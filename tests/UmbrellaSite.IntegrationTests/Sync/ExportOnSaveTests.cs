using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>With <c>uSync:Settings:ExportOnSave</c> the files follow every change.</summary>
[TestFixture]
internal sealed class ExportOnSaveTests
{
    private TestSite _site = null!;
    private IContentType _type = null!;

    private IContentService Documents => _site.Get<IContentService>();

    [SetUp]
    public async Task StartSite()
    {
        _site = await TestSite.StartAsync("--uSync:Settings:ExportOnSave", "All");
        _type = new ContentType(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "page", Name = "Page", AllowedAsRoot = true };
        await _site.Get<IContentTypeService>().CreateAsync(_type, Constants.Security.SuperUserKey);
    }

    [TearDown]
    public async Task StopSite() => await _site.DisposeAsync();

    [Test]
    public void A_saved_type_and_a_saved_document_are_written()
    {
        Save("Home");

        Assert.That(Read("ContentTypes/page.config").Attribute("Alias")!.Value, Is.EqualTo("page"));
        Assert.That(Read("Content/home.config").Element("Info")!.Element("Published")!.Attribute("Default")!.Value, Is.EqualTo("false"));
        Assert.That(Read("usync.config").Attribute("format")!.Value, Is.EqualTo("10.7.0"));
    }

    [Test]
    public void Publishing_and_unpublishing_are_written()
    {
        var home = Save("Home");

        Documents.Publish(home, ["*"]);
        Assert.That(Published("Content/home.config"), Is.EqualTo("true"));

        Documents.Unpublish(home);
        Assert.That(Published("Content/home.config"), Is.EqualTo("false"));
    }

    [Test]
    public void A_renamed_document_leaves_a_marker_in_its_old_file()
    {
        var home = Save("Home");

        home.Name = "Start";
        Documents.Save(home);

        Assert.That(Read("Content/start.config").KeyOf(), Is.EqualTo(home.Key));
        Assert.That(Read("Content/home.config").ToString(), Is.EqualTo($"<Empty Key=\"{home.Key}\" Alias=\"Home\" Change=\"Rename\" Level=\"1\" />"));
    }

    [Test]
    public void A_deleted_document_leaves_a_marker()
    {
        var home = Save("Home");

        Documents.Delete(home);

        Assert.That(Read("Content/home.config").ToString(), Is.EqualTo($"<Empty Key=\"{home.Key}\" Alias=\"Home\" Change=\"Delete\" Level=\"1\" />"));
    }

    [Test]
    public void A_document_in_the_bin_is_marked_as_trashed()
    {
        Documents.MoveToRecycleBin(Save("Home"));

        Assert.That(Read("Content/home.config").Element("Info")!.Element("Trashed")!.Value, Is.EqualTo("true"));
        Assert.That(Read("Content/home.config").Attribute("Level")!.Value, Is.EqualTo("101"));
    }

    [Test]
    public void Two_documents_of_one_name_have_a_file_each()
    {
        var one = Save("Home");
        var child = new Content("Home", one, _type);
        Documents.Save(child);

        Assert.That(Directory.GetFiles(PathOf("Content"), "home*.config"), Has.Length.EqualTo(2));
        Assert.That(Read("Content/home.config").KeyOf(), Is.EqualTo(one.Key));
    }

    [Test]
    public async Task Languages_and_dictionary_entries_are_written()
    {
        await _site.Get<ILanguageService>().CreateAsync(new Language("de", "German"), Constants.Security.SuperUserKey);
        var german = await _site.Get<ILanguageService>().GetAsync("de");
        var entry = new DictionaryItem("Site.Title") { Translations = [new DictionaryTranslation(german!, "Titel")] };
        await _site.Get<IDictionaryItemService>().CreateAsync(entry, Constants.Security.SuperUserKey);

        Assert.That(Read("Languages/de.config").Element("Name")!.Value, Is.EqualTo("German"));
        Assert.That(Read("Dictionary/site.title.config").Descendants("Translation").Select(text => text.Value), Does.Contain("Titel"));
    }

    [Test]
    public async Task A_new_default_language_changes_the_file_of_the_earlier_one()
    {
        var languages = _site.Get<ILanguageService>();
        await languages.CreateAsync(new Language("de", "German") { IsDefault = true, IsMandatory = true }, Constants.Security.SuperUserKey);

        Assert.That(Read("Languages/de.config").Element("IsDefault")!.Value, Is.EqualTo("true"));
        Assert.That(Read("Languages/en-us.config").Element("IsDefault")!.Value, Is.EqualTo("false"));
    }

    [Test]
    public async Task A_deleted_type_and_a_deleted_data_type_leave_markers()
    {
        var dataType = (await _site.Get<IDataTypeService>().GetAsync("Numeric"))!;
        await _site.Get<IDataTypeService>().DeleteAsync(dataType.Key, Constants.Security.SuperUserKey);
        await _site.Get<IContentTypeService>().DeleteAsync(_type.Key, Constants.Security.SuperUserKey);

        Assert.That(Read("DataTypes/Numeric.config").ToString(), Is.EqualTo($"<Empty Key=\"{dataType.Key}\" Alias=\"Numeric\" Change=\"Delete\" />"));
        Assert.That(Read("ContentTypes/page.config").Attribute("Change")!.Value, Is.EqualTo("Delete"));
    }

    [Test]
    public async Task The_files_of_all_types_in_a_renamed_folder_follow()
    {
        var folders = _site.Get<IContentTypeContainerService>();
        var folder = (await folders.CreateAsync(null, "Pages", null, Constants.Security.SuperUserKey)).Result!;
        await _site.Get<IContentTypeService>().MoveAsync(_type.Key, folder.Key);
        Assert.That(Read("ContentTypes/page.config").Descendants("Folder").Single().Value, Is.EqualTo("Pages"));

        await folders.UpdateAsync(folder.Key, "All pages", Constants.Security.SuperUserKey);

        Assert.That(Read("ContentTypes/page.config").Descendants("Folder").Single().Value, Is.EqualTo("All+pages"));
    }

    [Test]
    public async Task Nothing_is_written_while_an_import_runs()
    {
        await _site.Get<ISyncService>().ImportAsync(Sample.Books);

        Assert.That(Directory.Exists(PathOf("Content")), Is.False);
        Assert.That(Directory.Exists(PathOf("Languages")), Is.False);
    }

    [Test]
    public async Task What_is_written_on_save_changes_nothing_when_it_is_imported()
    {
        Documents.Publish(Save("Home"), ["*"]);

        var summary = await _site.Get<ISyncService>().ImportAsync(new SyncRequest());

        Assert.That(summary.Failures, Is.Empty);
        Assert.That(summary.Changes, Is.Empty);
    }

    private IContent Save(string name)
    {
        var document = new Content(name, Constants.System.Root, _type);
        Documents.Save(document);
        return document;
    }

    private string Published(string name) => Read(name).Element("Info")!.Element("Published")!.Attribute("Default")!.Value;

    private XElement Read(string name) => XElement.Load(PathOf(name));

    private string PathOf(string name) => Path.Combine(_site.Folder, "uSync", "v17", name);
}
