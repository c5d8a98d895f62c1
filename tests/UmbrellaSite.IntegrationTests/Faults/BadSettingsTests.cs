using System.Text.Json.Nodes;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>Settings and places that the site cannot work with: a sentence on the error output, a non-zero exit code.</summary>
[TestFixture]
internal sealed class BadSettingsTests
{
    private SiteFolder _folder = null!;

    private string SettingsFile => Path.Combine(_folder.Path, "appsettings.json");

    [SetUp]
    public void CreateFolder() => _folder = new SiteFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Settings_without_a_connection_string_say_what_to_add()
    {
        ChangeSettings(settings => settings.Remove("ConnectionStrings"));

        await RefusesAsync("umbracoDbDSN", "Data Source=");
    }

    [Test]
    public async Task An_unknown_database_provider_is_named()
    {
        ChangeSettings(settings => settings["ConnectionStrings"]!["umbracoDbDSN_ProviderName"] = "System.Data.SqlServerCe");

        await RefusesAsync("'System.Data.SqlServerCe' is not supported", "Microsoft.Data.Sqlite");
    }

    [Test]
    public async Task Settings_that_are_not_json_are_named_with_the_line()
    {
        File.WriteAllText(SettingsFile, "{\n  \"ConnectionStrings\": {\n");

        await RefusesAsync(SettingsFile, "LineNumber: 2");
    }

    [Test]
    public async Task A_setting_of_the_wrong_kind_is_named()
    {
        ChangeSettings(settings => settings["Umbraco"]!["CMS"]!["Global"]!["UseHttps"] = "perhaps");

        await RefusesAsync("'perhaps'", "Umbraco:CMS:Global:UseHttps");
    }

    [Test]
    public async Task A_connection_string_of_another_database_is_named()
    {
        ChangeSettings(settings => settings["ConnectionStrings"]!["umbracoDbDSN"] = "Server=db;Database=umbraco");

        await RefusesAsync("ConnectionStrings:umbracoDbDSN", "SQLite");
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        // Below a file nobody can make a folder, root included.
        var folder = Path.Combine(SettingsFile, "site");

        using var process = HostProcess.StartAsGiven("--contentRoot", folder);

        await RefusesAsync(process, folder, "--contentRoot");
    }

    [Test]
    public async Task A_place_for_the_database_that_cannot_be_written_is_named()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "umbraco"), "in the way");

        await RefusesAsync(Path.Combine(_folder.Path, "umbraco", "Data"), "cannot be created");
    }

    [Test]
    public async Task A_file_that_is_no_database_is_named_and_stays_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100));
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.DatabaseFile)!);
        File.WriteAllText(_folder.DatabaseFile, text);

        await RefusesAsync(_folder.DatabaseFile, "not a database");

        Assert.That(File.ReadAllText(_folder.DatabaseFile), Is.EqualTo(text));
    }

    [Test]
    public async Task A_directory_in_the_place_of_the_database_is_named()
    {
        Directory.CreateDirectory(_folder.DatabaseFile);

        await RefusesAsync(_folder.DatabaseFile, "is a directory");
    }

    [Test]
    public async Task An_address_in_use_is_named()
    {
        await using var other = await TestSite.StartAsync();

        using var process = HostProcess.StartAsGiven("--contentRoot", _folder.Path, "--urls", other.Address.ToString());

        await RefusesAsync(process, $":{other.Address.Port}", "--urls");
    }

    [TestCase("There is no command 'server'", "server")]
    [TestCase("seed --documents", "seed", "--documents", "many")]
    [TestCase("There is no kind 'Contents'. Known are Languages,", "usync", "import", "--kinds", "Contents")]
    [TestCase("'maybe' at 'clean'", "usync", "export", "--clean", "maybe")]
    public async Task A_command_that_makes_no_sense_is_explained(string reason, params string[] command)
    {
        using var process = HostProcess.Start(_folder, command);

        await RefusesAsync(process, reason);
    }

    private void ChangeSettings(Action<JsonObject> change)
    {
        var settings = JsonNode.Parse(File.ReadAllText(SettingsFile))!.AsObject();
        change(settings);
        File.WriteAllText(SettingsFile, settings.ToJsonString());
    }

    private async Task RefusesAsync(params string[] reasons)
    {
        using var process = HostProcess.Start(_folder);
        await RefusesAsync(process, reasons);
    }

    private static async Task RefusesAsync(HostProcess process, params string[] reasons)
    {
        Assert.That(await process.ExitAsync(), Is.EqualTo(1).Or.EqualTo(2), process.Report());
        Assert.Multiple(() =>
        {
            foreach (var reason in reasons)
            {
                Assert.That(process.Errors, Does.Contain(reason));
            }

            Assert.That(process.Report(), Does.Not.Contain("   at ").And.Not.Contain("Unhandled exception"));
        });
    }
}
