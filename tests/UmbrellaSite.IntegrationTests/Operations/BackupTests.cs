using System.Net;
using System.Runtime.Versioning;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using UmbrellaSite.IntegrationTests.Faults;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.MediaFiles;
using UmbrellaSite.Seeding;
using File = System.IO.File;

namespace UmbrellaSite.IntegrationTests.Operations;

/// <summary>The command <c>backup</c>, and what docs/operations.md says about bringing a backup back.</summary>
[TestFixture]
internal sealed class BackupTests
{
    private SiteFolder _folder = null!;
    private string _backups = null!;

    private string Backup => Path.Combine(_backups, "today");

    [SetUp]
    public void CreateFolders()
    {
        _folder = SiteFolder.WithInstalledDatabase();
        _backups = Directory.CreateTempSubdirectory("umbrella-backups-").FullName;
    }

    [TearDown]
    public void DeleteFolders()
    {
        Directory.Delete(_backups, recursive: true);
        if (Directory.Exists(_folder.Path))
        {
            _folder.Dispose();
        }
    }

    [Test]
    public async Task A_backup_made_while_editors_publish_serves_the_same_pages_and_files_elsewhere()
    {
        Dictionary<string, string> before;
        int published;
        await using (var site = await StartWithPagesAsync())
        {
            before = await PagesAsync(site);
            published = await PublishDuringAsync(site, BackUpAsync);
        }

        var restored = RestoreInto(new SiteFolder());
        StoredState.AssertIntact(restored.DatabaseFile);
        Assert.That(StoredState.Count(restored.DatabaseFile, "umbracoDocument", "published = 1"), Is.InRange(before.Count, before.Count + published));

        await using var again = await TestSite.StartInAsync(restored);
        Assert.That(before, Has.Count.EqualTo(20));
        foreach (var (url, page) in before)
        {
            Assert.That(await again.Client.GetStringAsync(url), Is.EqualTo(page), url);
        }

        Assert.That(await again.Client.GetByteArrayAsync("/media/a/photo.png"), Is.EqualTo(ImageFiles.WholePng(120, 80)));
    }

    [Test]
    public async Task A_backup_is_brought_back_over_a_site_that_has_moved_on()
    {
        Dictionary<string, string> before;
        await using (var site = await StartWithPagesAsync())
        {
            before = await PagesAsync(site);
            await BackUpAsync();
            var content = site.Get<IContentService>();
            content.Delete(content.GetRootContent().Single());
            Assert.That((await site.Client.GetAsync(before.Keys.First())).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            // As after a crash: the log of the newer database is left beside it.
            Directory.CreateDirectory(Path.Combine(_backups, "moved on"));
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(_folder.DatabaseFile)!, "Umbraco.sqlite.db*"))
            {
                File.Copy(file, Path.Combine(_backups, "moved on", Path.GetFileName(file)));
            }
        }

        var movedOn = new SiteFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(movedOn.DatabaseFile)!);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_backups, "moved on")))
        {
            File.Copy(file, Path.Combine(Path.GetDirectoryName(movedOn.DatabaseFile)!, Path.GetFileName(file)));
        }

        Assert.That(File.Exists(movedOn.DatabaseFile + "-wal"), Is.True);
        Directory.Delete(Path.GetDirectoryName(movedOn.DatabaseFile)!, recursive: true);
        RestoreInto(movedOn);

        await using var again = await TestSite.StartInAsync(movedOn);
        Assert.That(await PagesAsync(again), Is.EquivalentTo(before));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_the_owner_can_look_into_a_backup()
    {
        await BackUpAsync();

        Assert.That(File.GetUnixFileMode(Backup), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Test]
    public async Task A_folder_that_exists_is_left_alone()
    {
        Directory.CreateDirectory(Backup);
        File.WriteAllText(Path.Combine(Backup, "Umbraco.sqlite.db"), "yesterday's");

        await RefusesAsync(1, "exists already", "--to", Backup);

        Assert.That(File.ReadAllText(Path.Combine(Backup, "Umbraco.sqlite.db")), Is.EqualTo("yesterday's"));
    }

    [Test]
    public async Task What_a_broken_off_backup_has_left_is_named()
    {
        Directory.CreateDirectory(Backup + ".unfinished");

        await RefusesAsync(1, $"'{Backup}.unfinished' exists already", "--to", Backup);
    }

    [Test]
    public Task A_folder_that_visitors_can_read_is_refused() =>
        RefusesAsync(1, "Everybody can download", "--to", Path.Combine(_folder.Path, "wwwroot", "backup"));

    [Test]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_backups, "a file");
        File.WriteAllText(file, "in the way");

        await RefusesAsync(1, file, "--to", Path.Combine(file, "today"));
    }

    [Test]
    public Task Without_a_folder_the_command_says_how_it_is_used() => RefusesAsync(2, "backup --to");

    [Test]
    public async Task Where_there_is_no_database_none_is_made()
    {
        File.Delete(_folder.DatabaseFile);

        await RefusesAsync(1, "There is no database at", "--to", Backup);

        Assert.That(File.Exists(_folder.DatabaseFile), Is.False);
        Assert.That(Directory.Exists(Backup), Is.False);
    }

    [Test]
    public async Task A_damaged_database_is_not_taken_for_a_backup()
    {
        var bytes = File.ReadAllBytes(_folder.DatabaseFile);
        Random.Shared.NextBytes(bytes.AsSpan(bytes.Length / 2, 64 * 1024));
        File.WriteAllBytes(_folder.DatabaseFile, bytes);

        await RefusesAsync(1, "database", "--to", Backup);

        Assert.That(Directory.Exists(Backup), Is.False);
    }

    private async Task<TestSite> StartWithPagesAsync()
    {
        using (var seed = await HostProcess.RunAsync(_folder, "seed", "--documents", "20"))
        {
            Assert.That(seed.ExitCode, Is.Zero, seed.Report());
        }

        var site = await TestSite.StartInAsync(_folder);
        using var photo = new MemoryStream(ImageFiles.WholePng(120, 80));
        site.Get<MediaFileManager>().FileSystem.AddFile("a/photo.png", photo);
        return site;
    }

    private async Task BackUpAsync()
    {
        using var backup = await HostProcess.RunAsync(_folder, "backup", "--to", Backup);
        Assert.That(backup.ExitCode, Is.Zero, backup.Report());
        Assert.That(backup.Output, Has.One.Contains($"Backup in {Backup}"));
    }

    private async Task RefusesAsync(int exitCode, string reason, params string[] options)
    {
        using var backup = await HostProcess.RunAsync(_folder, ["backup", .. options]);
        Assert.That(backup.ExitCode, Is.EqualTo(exitCode), backup.Report());
        Assert.That(backup.Errors, Does.Contain(reason).And.Not.Contain("   at "));
    }

    // What docs/operations.md tells people to do.
    private SiteFolder RestoreInto(SiteFolder folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.DatabaseFile)!);
        File.Copy(Path.Combine(Backup, "Umbraco.sqlite.db"), folder.DatabaseFile);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Backup, "media"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.Path, "wwwroot", "media", Path.GetRelativePath(Path.Combine(Backup, "media"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    private static async Task<Dictionary<string, string>> PagesAsync(TestSite site)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var url in UrlsOf(site))
        {
            pages.Add(url, await site.Client.GetStringAsync(url));
        }

        return pages;
    }

    private static List<string> UrlsOf(TestSite site)
    {
        using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        var root = site.Get<IContentService>().GetRootContent().Single();
        var keys = site.Get<IContentService>().GetPagedDescendants(root.Id, 0, 100, out _).Select(page => page.Key).Prepend(root.Key);
        return [.. keys.Select(key => site.Get<IPublishedUrlProvider>().GetUrl(key, UrlMode.Relative))];
    }

    /// <summary>Publishes new pages for as long as the work takes.</summary>
    /// <returns>How many.</returns>
    private static async Task<int> PublishDuringAsync(TestSite site, Func<Task> work)
    {
        var content = site.Get<IContentService>();
        var type = ActivatorUtilities.CreateInstance<SeedPageType>(site.Services).GetOrCreate();
        var done = work();
        var published = 0;
        while (!done.IsCompleted)
        {
            var page = new Content($"Written meanwhile {published}", -1, type);
            page.SetValue(SeedPageType.Heading, "Written meanwhile");
            Assert.That(content.Save(page).Success && content.Publish(page, ["*"]).Success, Is.True);
            published++;
            await Task.Yield();
        }

        await done;
        Assert.That(published, Is.Positive);
        return published;
    }
}
