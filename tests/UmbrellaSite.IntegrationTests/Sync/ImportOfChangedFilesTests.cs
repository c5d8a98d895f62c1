using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.Cms.Sync.Settings;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>The import at start-up runs when there is something to import, and only then.</summary>
[TestFixture]
internal sealed class ImportOfChangedFilesTests
{
    private SyncFiles _files = null!;
    private string _home = null!;

    [SetUp]
    public void CreateFiles()
    {
        _files = new SyncFiles();
        _files.Language("de");
        _files.ContentType("page");
        _home = _files.Content("home", Guid.NewGuid(), "page");
    }

    [TearDown]
    public void DeleteFiles() => _files.Dispose();

    [Test]
    public async Task A_start_on_the_same_files_leaves_alone_what_editors_have_changed_since()
    {
        await using var site = await StartAsync();
        Rename(site, "Edited");
        File.SetLastWriteTimeUtc(_home, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "Edited" }));
    }

    [Test]
    public async Task A_new_file_has_the_whole_folder_imported()
    {
        await using var site = await StartAsync();
        Rename(site, "Edited");
        _files.Language("ru");

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(await site.Get<ILanguageService>().GetAsync("ru"), Is.Not.Null);
        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task A_file_that_changes_within_the_same_second_is_imported()
    {
        await using var site = await StartAsync();
        var written = File.GetLastWriteTimeUtc(_home);
        File.WriteAllText(_home, File.ReadAllText(_home).Replace("Default=\"home\"", "Default=\"hume\"", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_home, written);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "hume" }));
    }

    [Test]
    public async Task A_file_that_is_taken_away_has_the_others_imported()
    {
        var other = _files.Language("ru");
        await using var site = await StartAsync();
        Rename(site, "Edited");
        File.Delete(other);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task A_failed_import_is_tried_again_at_the_next_start()
    {
        var bad = _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        await using var site = await StartAsync();
        Assert.That(RootNames(site), Is.Empty);
        await site.Get<IRuntime>().RestartAsync();
        Assert.That(RootNames(site), Is.Empty);
        File.Delete(bad);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task Files_that_are_put_back_after_a_failed_import_are_imported_again()
    {
        await using var site = await StartAsync();
        var russian = _files.Language("ru", isDefault: true);
        var bad = _files.DataType("bad", Guid.NewGuid(), "Umbraco.Nothing");
        await site.Get<IRuntime>().RestartAsync();
        Rename(site, "Edited");
        File.Delete(russian);
        File.Delete(bad);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task Files_that_are_put_back_after_an_import_by_hand_are_imported_again()
    {
        await using var site = await StartAsync();
        var before = File.ReadAllText(_home);
        _files.Change("Content/home.config", home => home.Descendants("NodeName").Single().SetAttributeValue("Default", "by hand"));
        await site.Get<ISyncService>().ImportAsync(new SyncRequest());
        Assert.That(RootNames(site), Is.EqualTo(new[] { "by hand" }));
        File.WriteAllText(_home, before);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task Another_group_has_the_same_files_imported()
    {
        await using var site = await StartAsync("--uSync:Settings:ImportAtStartup", "Settings");
        Assert.That(RootNames(site), Is.Empty);
        site.Get<IOptionsMonitor<USyncSettings>>().CurrentValue.ImportAtStartup = "All";

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task A_kind_that_is_switched_on_has_the_same_files_imported()
    {
        await using var site = await StartAsync("--uSync:Sets:Default:DisabledHandlers:0", "ContentHandler");
        Assert.That(RootNames(site), Is.Empty);
        site.Get<IOptionsMonitor<HandlerSet>>().Get("Default").DisabledHandlers.Clear();

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task A_switch_of_a_kind_has_the_same_files_imported()
    {
        await using var site = await StartAsync("--uSync:Sets:Default:HandlerDefaults:Settings:CreateOnly", "true");
        Rename(site, "Edited");
        site.Get<IOptionsMonitor<HandlerSet>>().Get("Default").HandlerDefaults.Settings.Clear();

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    public async Task The_same_file_in_another_folder_is_imported_by_the_rank_of_that_folder()
    {
        using var stronger = new SyncFiles();
        var changed = Path.Combine(stronger.Folder, "Content", "home.config");
        stronger.Add("Content/home.config", File.ReadAllText(_home).Replace("Default=\"home\"", "Default=\"strong\"", StringComparison.Ordinal));
        await using var site = await StartAsync("--uSync:Settings:Folders:1", stronger.Folder);
        Assert.That(RootNames(site), Is.EqualTo(new[] { "strong" }));
        var (weak, strong) = (File.ReadAllText(_home), File.ReadAllText(changed));
        File.WriteAllText(_home, strong);
        File.WriteAllText(changed, weak);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task A_file_that_cannot_be_read_is_a_failed_import_and_not_a_failed_start()
    {
        var loop = _files.PathOf("Content/loop.config");
        File.CreateSymbolicLink(loop, loop);
        await using var site = await StartAsync();
        Assert.That(RootNames(site), Is.Empty);
        File.Delete(loop);

        await site.Get<IRuntime>().RestartAsync();

        Assert.That(RootNames(site), Is.EqualTo(new[] { "home" }));
    }

    private static string?[] RootNames(TestSite site) => [.. site.Get<IContentService>().GetRootContent().Select(page => page.Name)];

    private static void Rename(TestSite site, string name)
    {
        var page = site.Get<IContentService>().GetRootContent().Single();
        page.Name = name;
        site.Get<IContentService>().Save(page);
    }

    private Task<TestSite> StartAsync(params string[] options) => TestSite.StartAsync(
        ["--uSync:Settings:ImportAtStartup", "All", "--uSync:Settings:RootFolder", _files.Folder, "--uSync:Settings:Folders:0", _files.Folder, .. options]);
}
