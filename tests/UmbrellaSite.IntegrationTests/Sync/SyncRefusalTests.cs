using System.Xml.Linq;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>What a file must not contain: each is named with file, line and reason, and leaves the database as it was.</summary>
[TestFixture]
internal sealed class SyncRefusalTests
{
    private TestSite _site = null!;
    private SyncFiles _files = null!;

    [OneTimeSetUp]
    public async Task StartSite() => _site = await TestSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopSite() => await _site.DisposeAsync();

    [SetUp]
    public void CreateFiles() => _files = new SyncFiles();

    [TearDown]
    public void DeleteFiles() => _files.Dispose();

    [Test]
    public async Task An_unknown_editor_is_refused_and_the_data_types_before_it_are_rolled_back()
    {
        var good = Guid.NewGuid();
        _files.DataType("a good one", good);
        var path = _files.DataType("b bad one", Guid.NewGuid(), "Umbraco.Nothing");

        var failure = await RefusedAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(failure, Has.Property("Path").EqualTo(path).And.Property("Line").EqualTo(4));
            Assert.That(failure.Reason, Does.Contain("'Umbraco.Nothing'").And.Contain("package"));
            Assert.That(await _site.Get<IDataTypeService>().GetAsync(good), Is.Null);
        });
    }

    [Test]
    public async Task What_comes_after_a_refused_kind_is_not_touched()
    {
        _files.Language("cs");
        _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        _files.ContentType("untouched");

        var summary = await _site.Get<ISyncService>().ImportAsync(_files.Folder);

        Assert.Multiple(async () =>
        {
            Assert.That(summary.Kinds.Select(kind => kind.Kind).Last(), Is.EqualTo("DataTypes"));
            Assert.That(_site.Get<IContentTypeService>().Get("untouched"), Is.Null);
            Assert.That(await _site.Get<ILanguageService>().GetAsync("cs"), Is.Not.Null, "what was done before stays done");
        });
        await _site.Get<ILanguageService>().DeleteAsync("cs", Umbraco.Cms.Core.Constants.Security.SuperUserKey);
    }

    [Test]
    public async Task A_missing_parent_is_refused()
    {
        _files.ContentType("orphanage");
        var (good, parent) = (Guid.NewGuid(), Guid.NewGuid());
        _files.Content("a-good-one", good, "orphanage");
        var path = _files.Content("orphan", Guid.NewGuid(), "orphanage", parent);

        var failure = await RefusedAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failure.Path, Is.EqualTo(path));
            Assert.That(failure.Line, Is.EqualTo(3));
            Assert.That(failure.Reason, Does.Contain(parent.ToString()).And.Contain("does not exist"));
            Assert.That(_site.Get<IContentService>().GetById(good), Is.Null);
        });
    }

    [Test]
    public async Task A_key_in_two_files_is_refused_before_anything_is_changed()
    {
        var key = Guid.NewGuid();
        _files.Language("cs");
        var first = _files.DataType("one", key);
        var second = _files.DataType("two", key);

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(second));
        Assert.That(failure.Reason, Does.Contain(first).And.Contain(key.ToString()));
        Assert.That(await _site.Get<ILanguageService>().GetAsync("cs"), Is.Null);
    }

    [Test]
    public async Task An_alias_in_two_files_is_refused()
    {
        var first = _files.ContentType("twin");
        var path = _files.PathOf("ContentTypes/z.config");
        File.WriteAllText(path, File.ReadAllText(first).Replace(_files.Read("ContentTypes/twin.config").Attribute("Key")!.Value, Guid.NewGuid().ToString(), StringComparison.Ordinal));

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("'twin'").And.Contain(first));
    }

    [Test]
    public async Task A_property_key_in_two_types_is_refused()
    {
        var first = _files.ContentType("one", properties: ["title"]);
        _files.ContentType("two", properties: ["title"]);
        var key = _files.Read("ContentTypes/one.config").Descendants("GenericProperty").Single().Element("Key")!.Value;
        var second = _files.Change("ContentTypes/two.config", type => type.Descendants("GenericProperty").Single().Element("Key")!.Value = key);

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(second));
        Assert.That(failure.Reason, Does.Contain(key).And.Contain(first));
    }

    [Test]
    public async Task A_document_type_declaration_is_refused()
    {
        var path = _files.Add("Content/evil.config", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Content>&b;</Content>");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("DTD"));
    }

    [Test]
    public async Task A_hundred_megabytes_are_refused()
    {
        var path = _files.Add("Content/large.config", "");
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(100 * 1024 * 1024);
        }

        Assert.That((await RefusedAsync()).Reason, Does.Contain("100 MB").And.Contain("at most 20 MB"));
    }

    [Test]
    public async Task Broken_xml_is_refused_with_its_line()
    {
        var path = _files.Add("Dictionary/broken.config", "<Dictionary Key=\"\" Alias=\"a\">\n  <Info>\n</Dictionary>");

        Assert.That(await RefusedAsync(), Has.Property("Path").EqualTo(path).And.Property("Line").EqualTo(3));
    }

    [Test]
    public async Task A_file_of_another_kind_is_refused()
    {
        _files.Add("DataTypes/wrong.config", $"<ContentType Key=\"{Guid.NewGuid()}\" Alias=\"a\" />");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("<ContentType>").And.Contain("<DataType>"));
    }

    [Test]
    public async Task A_property_of_an_unknown_data_type_is_refused()
    {
        _files.ContentType("typed", properties: ["text"]);
        var missing = Guid.NewGuid();
        var path = _files.Change("ContentTypes/typed.config", type => type.Descendants("Definition").Single().Value = missing.ToString());

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Line, Is.Positive);
        Assert.That(failure.Reason, Does.Contain("'text'").And.Contain(missing.ToString()));
        Assert.That(_site.Get<IContentTypeService>().Get("typed"), Is.Null);
    }

    [Test]
    public async Task An_unknown_composition_is_refused()
    {
        _files.ContentType("composed", compositions: $"<Composition Key=\"{Guid.NewGuid()}\">ghost</Composition>");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'ghost'"));
    }

    [Test]
    public async Task Compositions_that_bring_the_same_property_twice_are_refused()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        _files.ContentType("one", one, properties: ["title"]);
        _files.ContentType("two", two, properties: ["title"]);
        var path = _files.ContentType("zboth", compositions: $"<Composition Key=\"{one}\">one</Composition><Composition Key=\"{two}\">two</Composition>");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("'zboth'").And.Contain("title"));
    }

    [Test]
    public async Task Compositions_in_a_circle_are_refused()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        _files.ContentType("one", one, compositions: $"<Composition Key=\"{two}\">two</Composition>");
        _files.ContentType("two", two, compositions: $"<Composition Key=\"{one}\">one</Composition>");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("circle"));
    }

    [Test]
    public async Task An_unknown_document_type_is_refused()
    {
        _files.Content("lost", Guid.NewGuid(), "nowhere");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'nowhere'").And.Contain("ContentTypes"));
    }

    [Test]
    public async Task An_unknown_template_is_refused()
    {
        _files.ContentType("templated");
        _files.Content("page", Guid.NewGuid(), "templated");
        _files.Change("Content/page.config", page => page.Element("Info")!.Element("Template")!.Value = "ghost");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'ghost'").And.Contain("Templates"));
    }

    [TestCase("Published", "yes", "'yes'")]
    [TestCase("SortOrder", "first", "'first'")]
    [TestCase("CreateDate", "yesterday", "'yesterday'")]
    public async Task A_value_that_cannot_be_read_is_refused_with_its_line(string element, string value, string named)
    {
        _files.ContentType("strict");
        _files.Content("page", Guid.NewGuid(), "strict");
        _files.Change("Content/page.config", page =>
        {
            var target = page.Element("Info")!.Element(element)!;
            target.Value = element == "Published" ? "" : value;
            target.Attribute("Default")?.SetValue(value);
        });

        var failure = await RefusedAsync();

        Assert.That(failure.Reason, Does.Contain(named));
        Assert.That(failure.Line, Is.Positive);
    }

    [Test]
    public async Task A_document_that_may_not_be_published_is_refused()
    {
        _files.ContentType("demanding", properties: ["title!"]);
        var key = Guid.NewGuid();
        _files.Content("untitled", key, "demanding");

        var failure = await RefusedAsync();

        Assert.That(failure.Reason, Does.Contain("Publishing").And.Contain("title"));
        Assert.That(_site.Get<IContentService>().GetById(key), Is.Null);
    }

    [Test]
    public async Task An_item_that_is_both_deleted_and_defined_is_refused()
    {
        var key = Guid.NewGuid();
        var defined = _files.DataType("both", key);
        var deleted = _files.Empty("DataTypes/gone.config", key, "both", "Delete");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(deleted));
        Assert.That(failure.Reason, Does.Contain(defined));
    }

    [Test]
    public async Task An_unknown_language_code_is_refused()
    {
        _files.Language("no-such-language-1");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("no-such-language-1"));
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_refused()
    {
        var summary = await _site.Get<ISyncService>().ImportAsync("/no/such/folder");

        Assert.That(summary.Failures.Single().ToString(), Does.Contain("/no/such/folder").And.Contain("does not exist"));
    }

    [Test]
    public void A_kind_that_does_not_exist_is_refused() =>
        Assert.That(
            () => _site.Get<ISyncService>().ImportAsync(_files.Folder, "Contents"),
            Throws.InstanceOf<ArgumentException>().With.Message.Contains("'Contents'").And.Message.Contains("Content,"));

    [Test]
    public async Task A_report_lists_every_file_that_an_import_would_refuse()
    {
        _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        _files.ContentType("reported");
        _files.Content("orphan", Guid.NewGuid(), "reported", Guid.NewGuid());
        _files.Content("lost", Guid.NewGuid(), "nowhere");

        var report = await _site.Get<ISyncService>().ReportAsync(_files.Folder);

        Assert.That(report.Failures.Select(failure => Path.GetFileName(failure.Path)), Is.EquivalentTo(new[] { "bad.config", "orphan.config", "lost.config" }));
        Assert.That(report.Changes.Select(change => (change.Name, change.Type)), Is.EqualTo(new[] { ("reported", SyncChangeType.Create) }));
    }

    private async Task<SyncFailure> RefusedAsync()
    {
        var summary = await _site.Get<ISyncService>().ImportAsync(_files.Folder);
        Assert.That(summary.Succeeded, Is.False);
        return summary.Failures.Single();
    }
}
