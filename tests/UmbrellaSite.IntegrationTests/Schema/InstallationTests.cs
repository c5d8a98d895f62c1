using UmbrellaSite.Cms.Persistence.Database;
using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.IntegrationTests.Schema;

[TestFixture]
internal sealed class InstallationTests
{
    [Test]
    public void Looking_for_a_database_does_not_make_one()
    {
        using var database = new TemporaryDatabase();
        Assert.Multiple(() =>
        {
            Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.Missing));
            Assert.That(Directory.EnumerateFileSystemEntries(database.Directory), Is.Empty);
        });
    }

    [Test]
    public void A_missing_database_is_made_with_its_directory()
    {
        using var database = new TemporaryDatabase();
        database.Installer.Install(TemporaryDatabase.Administrator);
        Assert.Multiple(() =>
        {
            Assert.That(database.File, Does.Exist);
            Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.Installed));
        });
    }

    [Test]
    public void A_file_without_tables_is_empty_and_can_be_installed()
    {
        using var database = new TemporaryDatabase();
        AnEmptyFile(database);
        Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.Empty));
        database.Installer.Install(TemporaryDatabase.Administrator);
        Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.Installed));
    }

    [Test]
    public void An_installation_that_fails_midway_leaves_nothing_behind()
    {
        using var database = new TemporaryDatabase();
        AnEmptyFile(database);
        // The last table of the schema is in the way.
        database.Execute("CREATE TABLE umbracoOpenIddictTokens (x INTEGER)");
        Assert.That(
            () => database.Installer.Install(TemporaryDatabase.Administrator),
            Throws.TypeOf<DatabaseUnusableException>());
        Assert.Multiple(() =>
        {
            Assert.That(database.Rows("SELECT name FROM sqlite_master WHERE type = 'table'"), Has.Count.EqualTo(1));
            Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.Empty));
        });
    }

    [Test]
    public void A_database_of_another_version_is_recognised_and_left_alone()
    {
        using var database = TemporaryDatabase.Installed();
        database.Execute("UPDATE umbracoKeyValue SET value = '{other}' WHERE \"key\" = 'Umbraco.Core.Upgrader.State+Umbraco.Core'");
        Assert.That(database.Installer.Inspect(), Is.EqualTo(DatabaseState.UnknownVersion));
    }

    [Test]
    public void A_file_that_is_no_database_is_named()
    {
        using var database = new TemporaryDatabase();
        AnEmptyFile(database);
        File.WriteAllText(database.File, string.Concat(Enumerable.Repeat("no database\n", 1000)));
        Assert.That(
            database.Installer.Inspect,
            Throws.TypeOf<DatabaseUnusableException>().With.Message.Contains(database.File));
    }

    [Test]
    public void A_directory_in_the_place_of_the_file_is_named()
    {
        using var database = new TemporaryDatabase();
        Directory.CreateDirectory(database.File);
        Assert.That(
            () => database.Installer.Install(TemporaryDatabase.Administrator),
            Throws.TypeOf<DatabaseUnusableException>().With.Message.Contains("is a directory"));
    }

    [Test]
    public void A_place_that_cannot_be_written_is_named()
    {
        using var database = new TemporaryDatabase("Data Source=/proc/umbrella/site.db");
        Assert.That(
            () => database.Installer.Install(TemporaryDatabase.Administrator),
            Throws.TypeOf<DatabaseUnusableException>().With.Message.Contains("/proc/umbrella"));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Without_a_connection_string_the_message_says_where_to_put_one(string connectionString)
    {
        using var database = new TemporaryDatabase(connectionString);
        Assert.That(
            database.Installer.Inspect,
            Throws.TypeOf<DatabaseUnusableException>().With.Message.Contains("ConnectionStrings:umbracoDbDSN"));
    }

    [Test]
    public void A_connection_string_of_another_system_is_refused()
    {
        using var database = new TemporaryDatabase("Server=localhost;Database=umbraco");
        Assert.That(
            database.Installer.Inspect,
            Throws.TypeOf<DatabaseUnusableException>().With.Message.Contains("ConnectionStrings:umbracoDbDSN"));
    }

    [Test]
    public void The_data_directory_stands_for_the_one_that_the_host_has_set()
    {
        using var database = new TemporaryDatabase("Data Source=|DataDirectory|/site.db");
        var before = AppDomain.CurrentDomain.GetData("DataDirectory");
        AppDomain.CurrentDomain.SetData("DataDirectory", database.Directory);
        database.Installer.Install(TemporaryDatabase.Administrator);
        AppDomain.CurrentDomain.SetData("DataDirectory", before);
        Assert.That(Path.Combine(database.Directory, "site.db"), Does.Exist);
    }

    private static void AnEmptyFile(TemporaryDatabase database)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database.File)!);
        File.WriteAllBytes(database.File, []);
    }
}
