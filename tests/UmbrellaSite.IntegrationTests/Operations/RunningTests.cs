using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using UmbrellaSite.Hosting;
using UmbrellaSite.IntegrationTests.Faults;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Operations;

/// <summary>Starting, stopping, settings and logs, as docs/operations.md describes them.</summary>
[TestFixture]
internal sealed class RunningTests
{
    private const string Listening = "Now listening on: ";

    private SiteFolder _folder = null!;

    [OneTimeSetUp]
    public async Task SeedPages()
    {
        _folder = SiteFolder.WithInstalledDatabase();
        using var seed = await HostProcess.RunAsync(_folder, "seed", "--documents", "2");
        Assert.That(seed.ExitCode, Is.Zero, seed.Report());
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    [Platform(Exclude = "Win")]
    public async Task SIGTERM_ends_the_site_with_exit_code_zero_and_leaves_one_database_file()
    {
        using var site = Start();
        using var client = await ClientOfAsync(site);
        Assert.That((await client.GetAsync("/messung/")).StatusCode, Is.EqualTo(HttpStatusCode.OK));

        using var kill = Process.Start("kill", ["-TERM", site.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();

        Assert.That(await site.ExitAsync(), Is.Zero, site.Report());
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(_folder.DatabaseFile)!, "Umbraco.sqlite.db*"), Is.EqualTo(new[] { _folder.DatabaseFile }));
    }

    [Test]
    public async Task Files_of_settings_are_read_at_the_start_and_not_watched()
    {
        await using var site = SiteHost.Build(["--contentRoot", _folder.Path]);

        var files = ((IConfigurationRoot)site.Configuration).Providers.OfType<FileConfigurationProvider>().ToList();
        Assert.That(files, Is.Not.Empty);
        Assert.That(files.Where(file => file.Source.ReloadOnChange), Is.Empty);
    }

    [Test]
    public async Task What_another_process_changes_is_served_after_the_next_start()
    {
        using var folder = SiteFolder.WithInstalledDatabase();
        using (var site = Start(folder))
        {
            using var client = await ClientOfAsync(site);
            using var seed = await HostProcess.RunAsync(folder, "seed", "--documents", "2");
            Assert.That(seed.ExitCode, Is.Zero, seed.Report());
            Assert.That((await client.GetAsync("/messung/")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }

        using var next = Start(folder);
        using var visitor = await ClientOfAsync(next);
        Assert.That((await visitor.GetAsync("/messung/")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_database_of_another_version_keeps_the_site_from_starting_and_stays_as_it_is()
    {
        using var folder = SiteFolder.WithInstalledDatabase();
        StoredState.Change(folder.DatabaseFile, "UPDATE umbracoKeyValue SET value = '{other}' WHERE \"key\" = 'Umbraco.Core.Upgrader.State+Umbraco.Core'");
        var before = StoredState.Everything(folder.DatabaseFile);

        using var site = await HostProcess.RunAsync(folder);

        Assert.That(site.ExitCode, Is.EqualTo(1), site.Report());
        Assert.That(site.Errors, Does.Contain("made by another version of Umbraco"));
        Assert.That(StoredState.Everything(folder.DatabaseFile), Is.EqualTo(before));
    }

    [Test]
    public async Task An_environment_variable_goes_before_the_settings_file_and_the_command_line_before_both()
    {
        using var process = HostProcess.StartWith(
            new Dictionary<string, string> { ["ConnectionStrings__umbracoDbDSN_ProviderName"] = "FromEnvironment" },
            ["--contentRoot", _folder.Path]);
        await process.ExitAsync();
        Assert.That(process.Errors, Does.Contain("'FromEnvironment' is not supported"));

        using var other = HostProcess.StartWith(
            new Dictionary<string, string> { ["ConnectionStrings__umbracoDbDSN_ProviderName"] = "FromEnvironment" },
            ["--contentRoot", _folder.Path, "--ConnectionStrings:umbracoDbDSN_ProviderName", "FromCommandLine"]);
        await other.ExitAsync();
        Assert.That(other.Errors, Does.Contain("'FromCommandLine' is not supported"));
    }

    [Test]
    public async Task The_log_file_has_a_line_of_json_for_each_request_without_what_was_looked_for()
    {
        using (var site = HostProcess.StartAsGiven("--contentRoot", _folder.Path, "--urls", "http://127.0.0.1:0", "--uSync:Settings:ImportAtStartup", "None"))
        {
            using var client = await ClientOfAsync(site);
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Visitor/1.0");
            await client.GetAsync("/messung/?q=depression");
            Assert.That(await site.PrintsAsync(lines => lines.Any(line => line.Contains("GET /messung/ answered 200", StringComparison.Ordinal))), site.Report());
            using var kill = Process.Start("kill", ["-TERM", site.Id.ToString(CultureInfo.InvariantCulture)]);
            Assert.That(await site.ExitAsync(), Is.Zero, site.Report());
        }

        var log = Directory.GetFiles(Path.Combine(_folder.Path, "umbraco", "Logs"), "site-*.json").Single();
        var entries = File.ReadAllLines(log).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(entries.Select(entry => entry.GetProperty("MessageTemplate").GetString()), Has.Some.Contains("{Path} answered {Status}"));
        Assert.That(File.ReadAllText(log), Does.Not.Contain("depression").And.Not.Contain("Visitor/1.0"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task The_site_writes_only_into_the_folders_that_are_documented()
    {
        using var folder = new SiteFolder();
        var before = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);
        using (var site = HostProcess.StartAsGiven("--contentRoot", folder.Path, "--urls", "http://127.0.0.1:0", "--uSync:Settings:ImportAtStartup", "None"))
        {
            using var client = await ClientOfAsync(site);
            await client.GetAsync("/");
        }

        var made = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Except(before).Select(path => Path.GetRelativePath(folder.Path, path)).ToList();
        Assert.That(made, Has.Member("umbraco/Data/Umbraco.sqlite.db"));
        Assert.That(made.Where(path => !path.StartsWith("umbraco/Data/", StringComparison.Ordinal) && !path.StartsWith("umbraco/Logs/", StringComparison.Ordinal)), Is.Empty);
    }

    private HostProcess Start() => Start(_folder);

    private static HostProcess Start(SiteFolder folder) =>
        HostProcess.Start(folder, "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Information");

    private static async Task<HttpClient> ClientOfAsync(HostProcess site)
    {
        Assert.That(await site.PrintsAsync(lines => lines.Any(line => line.Contains(Listening, StringComparison.Ordinal))), site.Report());
        var address = site.Output.First(line => line.Contains(Listening, StringComparison.Ordinal)).Split(Listening)[1].Trim();
        return new HttpClient { BaseAddress = new Uri(address) };
    }
}
