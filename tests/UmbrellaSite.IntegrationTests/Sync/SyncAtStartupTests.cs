using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Exceptions;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

[TestFixture]
internal sealed class SyncAtStartupTests
{
    private SyncFiles _files = null!;

    [SetUp]
    public void CreateFiles()
    {
        _files = new SyncFiles();
        _files.Language("de");
        _files.ContentType("page");
        _files.Content("home", Guid.NewGuid(), "page");
    }

    [TearDown]
    public void DeleteFiles() => _files.Dispose();

    [Test]
    public async Task ImportAtStartup_imports_all_groups_before_the_first_request()
    {
        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "All");

        Assert.That(site.Get<IContentService>().GetRootContent().Select(page => page.Name), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task ImportAtStartup_imports_only_the_groups_that_it_names()
    {
        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "Settings");

        Assert.That(site.Get<IContentTypeService>().Get("page"), Is.Not.Null);
        Assert.That(site.Get<IContentService>().GetRootContent(), Is.Empty);
    }

    [Test]
    public void A_group_that_does_not_exist_keeps_the_site_from_starting() => Assert.That(
        () => StartAsync("--uSync:Settings:ImportAtStartup", "Contents"),
        Throws.TypeOf<BootFailedException>().With.Message.Contains("'Contents'").And.Message.Contains("All, Settings, Content or None"));

    [Test]
    public async Task A_file_that_cannot_be_imported_does_not_keep_the_site_from_starting()
    {
        _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");

        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "All");

        Assert.That(await site.Get<ILanguageService>().GetAsync("de"), Is.Not.Null);
        Assert.That(site.Get<IContentTypeService>().Get("page"), Is.Null);
    }

    [Test]
    public async Task A_stop_file_holds_the_import_back()
    {
        File.WriteAllText(_files.PathOf("usync.stop"), "");

        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "All");

        Assert.That(site.Get<IContentService>().GetRootContent(), Is.Empty);
    }

    [Test]
    public async Task A_once_file_turns_into_a_stop_file()
    {
        File.WriteAllText(_files.PathOf("usync.once"), "");

        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "All");

        Assert.That(site.Get<IContentService>().GetRootContent(), Is.Not.Empty);
        Assert.That(File.Exists(_files.PathOf("usync.once")), Is.False);
        Assert.That(File.Exists(_files.PathOf("usync.stop")), Is.True);
    }

    [Test]
    public async Task ImportOnFirstBoot_imports_once()
    {
        await using var site = await StartAsync("--uSync:Settings:ImportOnFirstBoot", "true");
        Assert.That(site.Get<IContentService>().GetRootContent(), Is.Not.Empty);
        _files.Language("ru");

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(await site.Get<ILanguageService>().GetAsync("ru"), Is.Null);
    }

    [Test]
    public void A_first_import_that_fails_keeps_the_site_from_starting()
    {
        var path = _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");

        Assert.That(
            () => StartAsync("--uSync:Settings:ImportOnFirstBoot", "true"),
            Throws.TypeOf<BootFailedException>().With.Message.Contains(path).And.Message.Contains("line 4"));
    }

    [Test]
    public async Task ExportAtStartup_writes_what_the_site_holds()
    {
        Directory.Delete(_files.PathOf("Languages"), recursive: true);

        await using var site = await StartAsync("--uSync:Settings:ExportAtStartup", "Settings");

        Assert.That(File.Exists(_files.PathOf("Languages/en-us.config")), Is.True);
        Assert.That(File.Exists(_files.PathOf("DataTypes/Textstring.config")), Is.True);
        Assert.That(Directory.Exists(_files.PathOf("RelationTypes")), Is.False, "it belongs to another group");
    }

    private Task<TestSite> StartAsync(params string[] options) =>
        TestSite.StartAsync(["--uSync:Settings:RootFolder", _files.Folder, "--uSync:Settings:Folders:0", _files.Folder, .. options]);
}
