using System.Net;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.IntegrationTests.Sync;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>Files that cannot be imported, given to the program itself: the file is named, the database stays as it was.</summary>
[TestFixture]
internal sealed class BadFilesTests
{
    private static readonly Guid _page = new("7a0dd5a5-3b4b-4d40-9a44-1b8ad5b4c5a1");

    private SiteFolder _folder = null!;
    private SyncFiles _files = null!;

    [OneTimeSetUp]
    public async Task ImportGoodFiles()
    {
        _folder = SiteFolder.WithInstalledDatabase();
        using var files = new SyncFiles();
        AddGood(files);
        using var import = await HostProcess.RunAsync(_folder, "usync", "import", "--folder", files.Folder);
        Assert.That(import.ExitCode, Is.Zero, import.Report());
        using var seed = await HostProcess.RunAsync(_folder, "seed", "--documents", "1");
        Assert.That(seed.ExitCode, Is.Zero, seed.Report());
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [SetUp]
    public void CreateFiles()
    {
        _files = new SyncFiles();
        AddGood(_files);
    }

    [TearDown]
    public void DeleteFiles() => _files.Dispose();

    [Test]
    public Task An_unknown_editor_stops_the_import()
    {
        _files.DataType("a good one", Guid.NewGuid());
        return RefusedAsync(_files.DataType("b bad one", Guid.NewGuid(), "Umbraco.Nothing"), "'Umbraco.Nothing'");
    }

    [Test]
    public Task A_missing_parent_stops_the_import()
    {
        var parent = Guid.NewGuid();
        _files.Content("a-good-one", Guid.NewGuid(), "plain");
        return RefusedAsync(_files.Content("orphan", Guid.NewGuid(), "plain", parent), parent.ToString());
    }

    [Test]
    public Task A_key_in_two_files_stops_the_import() =>
        RefusedAsync(_files.Content("twin", _page, "plain"), _page.ToString());

    [Test]
    public Task A_document_type_declaration_stops_the_import() =>
        RefusedAsync(
            _files.Add("Content/evil.config", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Content>&b;</Content>"),
            "DTD");

    [Test]
    public Task A_hundred_megabytes_stop_the_import()
    {
        var path = _files.Add("Content/large.config", $"<Content Key=\"{Guid.NewGuid()}\" Alias=\"large\">");
        using (var file = new StreamWriter(path, append: true))
        {
            var megabyte = new string('a', 1024 * 1024);
            for (var written = 0; written < 100; written++)
            {
                file.Write(megabyte);
            }
        }

        return RefusedAsync(path, "at most 20 MB");
    }

    [Test]
    public Task A_file_that_ends_in_the_middle_stops_the_import() =>
        RefusedAsync(_files.Add("Content/cut.config", "<Content Key=\"\">\n  <Info>\n"), "line 3");

    [Test]
    public async Task A_folder_that_is_not_there_stops_the_import()
    {
        using var import = await HostProcess.RunAsync(_folder, "usync", "import", "--folder", "/no/such/folder");

        Assert.That(import.ExitCode, Is.EqualTo(1), import.Report());
        Assert.That(import.Errors, Does.Contain("/no/such/folder: The folder does not exist."));
    }

    [Test]
    public async Task A_database_that_cannot_be_written_stops_the_import()
    {
        _files.Content("one-more", Guid.NewGuid(), "plain");
        var before = StoredState.Everything(_folder.DatabaseFile);

        using var import = await HostProcess.RunAsync(
            _folder,
            "usync", "import", "--folder", _files.Folder,
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Mode=ReadOnly");

        AssertRefused(import, before, "readonly");
    }

    [Test]
    public async Task A_database_that_another_process_keeps_busy_stops_the_import()
    {
        _files.Content("one-more", Guid.NewGuid(), "plain");
        var before = StoredState.Everything(_folder.DatabaseFile);

        using var turn = StoredState.HoldTurnToWrite(_folder.DatabaseFile);
        using var import = await HostProcess.RunAsync(
            _folder,
            "usync", "import", "--folder", _files.Folder,
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Default Timeout=1");

        AssertRefused(import, before, "Import again");
        Assert.That(import.Report(), Does.Not.Contain("is locked"));
    }

    [Test]
    public async Task A_site_whose_files_are_broken_names_them_and_serves_what_it_has()
    {
        var path = _files.Add("Content/cut.config", "<Content Key=\"\">\n  <Info>\n");
        var before = StoredState.Everything(_folder.DatabaseFile);

        using var site = HostProcess.Start(
            _folder,
            "--uSync:Settings:ImportAtStartup", "All",
            "--uSync:Settings:Folders:0", _files.Folder,
            "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information");

        await AssertServesAsync(site);
        Assert.That(site.Output, Has.Some.Contains("ERR").And.Contains($"{path}, line 3"));
        Assert.That(StoredState.Everything(_folder.DatabaseFile), Is.EqualTo(before));
    }

    [Test]
    public async Task A_site_on_a_disk_that_cannot_be_written_serves_what_it_has()
    {
        using var site = HostProcess.Start(
            _folder,
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Mode=ReadOnly",
            "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information");

        await AssertServesAsync(site);
    }

    [TestCase("Changed")]
    [TestCase("page")]
    public async Task A_site_on_such_a_disk_serves_what_it_has_though_there_are_files_to_import(string name)
    {
        _files.Change("Content/page.config", page => page.Descendants("NodeName").Single().SetAttributeValue("Default", name));
        var before = StoredState.Everything(_folder.DatabaseFile);

        using var site = HostProcess.Start(
            _folder,
            "--uSync:Settings:ImportAtStartup", "All",
            "--uSync:Settings:Folders:0", _files.Folder,
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Mode=ReadOnly",
            "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information");

        await AssertServesAsync(site);
        Assert.That(StoredState.Everything(_folder.DatabaseFile), Is.EqualTo(before));
    }

    [Test]
    public async Task A_command_on_a_disk_that_cannot_be_written_says_so()
    {
        var before = StoredState.Everything(_folder.DatabaseFile);

        using var seed = await HostProcess.RunAsync(
            _folder,
            "seed", "--documents", "2",
            "--ConnectionStrings:umbracoDbDSN", "Data Source=|DataDirectory|/Umbraco.sqlite.db;Mode=ReadOnly");

        AssertRefused(seed, before, "read-only");
    }

    [Test]
    public async Task A_new_site_whose_first_import_fails_does_not_start()
    {
        var path = _files.Add("Content/cut.config", "<Content Key=\"\">\n  <Info>\n");
        using var folder = SiteFolder.WithInstalledDatabase();

        using var site = await HostProcess.RunAsync(
            folder,
            "--uSync:Settings:ImportOnFirstBoot", "true",
            "--uSync:Settings:Folders:0", _files.Folder);

        Assert.That(site.ExitCode, Is.EqualTo(1), site.Report());
        Assert.That(site.Errors, Does.Contain(path));
        Assert.That(site.Report(), Does.Not.Contain("   at "));
    }

    private static void AddGood(SyncFiles files)
    {
        files.ContentType("plain", new Guid("0e5c1e5c-7b0d-4b2e-8f52-52a9c0b5a0d2"));
        files.Content("page", _page, "plain");
    }

    private static async Task AssertServesAsync(HostProcess site)
    {
        const string listening = "Now listening on: ";
        Assert.That(await site.PrintsAsync(lines => lines.Any(line => line.Contains(listening, StringComparison.Ordinal))), site.Report());
        var address = site.Output.First(line => line.Contains(listening, StringComparison.Ordinal)).Split(listening)[1].Trim();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(new Uri(address), "/messung/"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), site.Report());
    }

    private async Task RefusedAsync(string path, string reason)
    {
        var before = StoredState.Everything(_folder.DatabaseFile);
        using var import = await HostProcess.RunAsync(_folder, "usync", "import", "--folder", _files.Folder);
        AssertRefused(import, before, path, reason);
    }

    private void AssertRefused(HostProcess import, IReadOnlyList<string> before, params string[] reasons)
    {
        Assert.That(import.ExitCode, Is.EqualTo(1), import.Report());
        Assert.Multiple(() =>
        {
            foreach (var reason in reasons)
            {
                Assert.That(import.Errors, Does.Contain(reason));
            }

            Assert.That(import.Report(), Does.Not.Contain("   at ").And.Not.Contain("Unhandled exception"));
            Assert.That(StoredState.Everything(_folder.DatabaseFile), Is.EqualTo(before));
        });
    }
}
