using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>What a file must not say: each is named with file, line and reason, and leaves the database as it was.</summary>
[TestFixture]
internal sealed class SyncRefusalTests : RefusalFixture
{
    [Test]
    public async Task An_unknown_editor_is_refused_and_the_data_types_before_it_are_rolled_back()
    {
        var good = Guid.NewGuid();
        Files.DataType("a good one", good);
        var path = Files.DataType("b bad one", Guid.NewGuid(), "Umbraco.Nothing");

        var failure = await RefusedAsync();

        Assert.Multiple(async () =>
        {
            Assert.That(failure, Has.Property("Path").EqualTo(path).And.Property("Line").EqualTo(4));
            Assert.That(failure.Reason, Does.Contain("'Umbraco.Nothing'").And.Contain("package"));
            Assert.That(await Site.Get<IDataTypeService>().GetAsync(good), Is.Null);
        });
    }

    [Test]
    public async Task What_comes_after_a_refused_kind_is_not_touched()
    {
        Files.Language("cs");
        Files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        Files.ContentType("untouched");

        var summary = await Site.Get<ISyncService>().ImportAsync(Files.Folder);

        Assert.Multiple(async () =>
        {
            Assert.That(summary.Kinds.Select(kind => kind.Kind).Last(), Is.EqualTo("DataTypes"));
            Assert.That(Site.Get<IContentTypeService>().Get("untouched"), Is.Null);
            Assert.That(await Site.Get<ILanguageService>().GetAsync("cs"), Is.Not.Null, "what was done before stays done");
        });
        await Site.Get<ILanguageService>().DeleteAsync("cs", Umbraco.Cms.Core.Constants.Security.SuperUserKey);
    }

    [Test]
    public async Task A_missing_parent_is_refused()
    {
        Files.ContentType("orphanage");
        var (good, parent) = (Guid.NewGuid(), Guid.NewGuid());
        Files.Content("a-good-one", good, "orphanage");
        var path = Files.Content("orphan", Guid.NewGuid(), "orphanage", parent);

        var failure = await RefusedAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failure.Path, Is.EqualTo(path));
            Assert.That(failure.Line, Is.EqualTo(3));
            Assert.That(failure.Reason, Does.Contain(parent.ToString()).And.Contain("does not exist"));
            Assert.That(Site.Get<IContentService>().GetById(good), Is.Null);
        });
    }

    [Test]
    public async Task A_property_key_in_two_types_is_refused()
    {
        var first = Files.ContentType("one", properties: ["title"]);
        Files.ContentType("two", properties: ["title"]);
        var key = Files.Read("ContentTypes/one.config").Descendants("GenericProperty").Single().Element("Key")!.Value;
        var second = Files.Change("ContentTypes/two.config", type => type.Descendants("GenericProperty").Single().Element("Key")!.Value = key);

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(second));
        Assert.That(failure.Reason, Does.Contain(key).And.Contain(first));
    }

    [Test]
    public async Task A_property_of_an_unknown_data_type_is_refused()
    {
        Files.ContentType("typed", properties: ["text"]);
        var missing = Guid.NewGuid();
        var path = Files.Change("ContentTypes/typed.config", type => type.Descendants("Definition").Single().Value = missing.ToString());

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Line, Is.Positive);
        Assert.That(failure.Reason, Does.Contain("'text'").And.Contain(missing.ToString()));
        Assert.That(Site.Get<IContentTypeService>().Get("typed"), Is.Null);
    }

    [Test]
    public async Task An_unknown_composition_is_refused()
    {
        Files.ContentType("composed", compositions: $"<Composition Key=\"{Guid.NewGuid()}\">ghost</Composition>");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'ghost'"));
    }

    [Test]
    public async Task Compositions_that_bring_the_same_property_twice_are_refused()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        Files.ContentType("one", one, properties: ["title"]);
        Files.ContentType("two", two, properties: ["title"]);
        var path = Files.ContentType("zboth", compositions: $"<Composition Key=\"{one}\">one</Composition><Composition Key=\"{two}\">two</Composition>");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("'zboth'").And.Contain("title"));
    }

    [Test]
    public async Task Compositions_in_a_circle_are_refused()
    {
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        Files.ContentType("one", one, compositions: $"<Composition Key=\"{two}\">two</Composition>");
        Files.ContentType("two", two, compositions: $"<Composition Key=\"{one}\">one</Composition>");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("circle"));
    }

    [Test]
    public async Task An_unknown_document_type_is_refused()
    {
        Files.Content("lost", Guid.NewGuid(), "nowhere");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'nowhere'").And.Contain("ContentTypes"));
    }

    [Test]
    public async Task An_unknown_template_is_refused()
    {
        Files.ContentType("templated");
        Files.Content("page", Guid.NewGuid(), "templated");
        Files.Change("Content/page.config", page => page.Element("Info")!.Element("Template")!.Value = "ghost");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("'ghost'").And.Contain("Templates"));
    }

    [TestCase("Published", "yes", "'yes'")]
    [TestCase("SortOrder", "first", "'first'")]
    [TestCase("CreateDate", "yesterday", "'yesterday'")]
    public async Task A_value_that_cannot_be_read_is_refused_with_its_line(string element, string value, string named)
    {
        Files.ContentType("strict");
        Files.Content("page", Guid.NewGuid(), "strict");
        Files.Change("Content/page.config", page =>
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
        Files.ContentType("demanding", properties: ["title!"]);
        var key = Guid.NewGuid();
        Files.Content("untitled", key, "demanding");

        var failure = await RefusedAsync();

        Assert.That(failure.Reason, Does.Contain("Publishing").And.Contain("title"));
        Assert.That(Site.Get<IContentService>().GetById(key), Is.Null);
    }

    [Test]
    public async Task An_unknown_language_code_is_refused()
    {
        Files.Language("no-such-language-1");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("no-such-language-1"));
    }

    [Test]
    public void A_kind_that_does_not_exist_is_refused() =>
        Assert.That(
            () => Site.Get<ISyncService>().ImportAsync(Files.Folder, "Contents"),
            Throws.InstanceOf<ArgumentException>().With.Message.Contains("'Contents'").And.Message.Contains("Content,"));

    [Test]
    public async Task A_report_lists_every_file_that_an_import_would_refuse()
    {
        Files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        Files.ContentType("reported");
        Files.Content("orphan", Guid.NewGuid(), "reported", Guid.NewGuid());
        Files.Content("lost", Guid.NewGuid(), "nowhere");

        var report = await Site.Get<ISyncService>().ReportAsync(Files.Folder);

        Assert.That(report.Failures.Select(failure => Path.GetFileName(failure.Path)), Is.EquivalentTo(new[] { "bad.config", "orphan.config", "lost.config" }));
        Assert.That(report.Changes.Select(change => (change.Name, change.Type)), Is.EqualTo(new[] { ("reported", SyncChangeType.Create) }));
    }
}
