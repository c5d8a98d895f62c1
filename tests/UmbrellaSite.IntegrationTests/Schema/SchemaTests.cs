using UmbrellaSite.Cms.Persistence.Schema;

namespace UmbrellaSite.IntegrationTests.Schema;

/// <summary>A fresh database beside what was read off an installation of Umbraco 17.4.2 on SQLite. No difference is allowed.</summary>
[TestFixture]
internal sealed class SchemaTests
{
    private TemporaryDatabase _database = null!;

    [OneTimeSetUp]
    public void Install() => _database = TemporaryDatabase.Installed();

    [OneTimeTearDown]
    public void Delete() => _database.Dispose();

    [Test]
    public void Tables_and_columns_are_those_of_Umbraco() =>
        Assert.That(Columns(), Is.EqualTo(ReferenceData.Lines("schema-columns.tsv")));

    [Test]
    public void Keys_and_indexes_are_those_of_Umbraco() =>
        Assert.That(Indexes().Concat(ForeignKeys()), Is.EquivalentTo(ReferenceData.Lines("schema-keys.tsv")));

    [Test]
    public void Text_ignores_case_except_in_the_tables_that_Umbraco_leaves_to_Entity_Framework()
    {
        var tables = _database.Rows("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE '%TEXT%'");
        var sensitive = tables
            .Where(table => !((string)table["sql"]!).Contains("COLLATE \"NOCASE\"", StringComparison.Ordinal))
            .Select(table => (string)table["name"]!)
            .Where(name => name.StartsWith("__", StringComparison.Ordinal) || name.Contains("OpenIddict", StringComparison.Ordinal));
        Assert.That(sensitive, Is.EquivalentTo(new[]
        {
            "__EFMigrationsHistory", "__EFMigrationsLock", "umbracoOpenIddictApplications",
            "umbracoOpenIddictAuthorizations", "umbracoOpenIddictScopes", "umbracoOpenIddictTokens",
        }));
    }

    [Test]
    public void Two_spellings_of_a_dictionary_key_are_the_same_key()
    {
        _database.Execute($"INSERT INTO cmsDictionary (id, \"key\") VALUES ('{Guid.NewGuid()}', 'Site.Welcome')");
        Assert.That(
            () => _database.Execute($"INSERT INTO cmsDictionary (id, \"key\") VALUES ('{Guid.NewGuid()}', 'SITE.welcome')"),
            Throws.Exception.With.Message.Contains("UNIQUE"));
    }

    [Test]
    public void Nothing_refers_to_a_node_that_does_not_exist()
    {
        Assert.That(_database.Rows("PRAGMA foreign_key_check"), Is.Empty);
        Assert.That(
            () => _database.Execute("INSERT INTO umbracoDomain (domainRootStructureID, domainName, sortOrder) VALUES (987654, 'x', 0)"),
            Throws.Exception.With.Message.Contains("FOREIGN KEY"));
    }

    [Test]
    public void Ids_go_on_after_the_last_seeded_one()
    {
        var next = _database.Rows("SELECT seq FROM sqlite_sequence WHERE name = 'umbracoNode'").Single()["seq"];
        Assert.That(next, Is.EqualTo(1055));
    }

    [Test]
    public void Each_table_refers_only_to_tables_before_it()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in SchemaDefinition.OfUmbraco().Tables.Select(table => table.Operation))
        {
            known.Add(table.Name);
            Assert.That(table.ForeignKeys.Select(key => key.PrincipalTable).Distinct(), Is.SubsetOf(known), table.Name);
            Assert.That(table.ForeignKeys.Select(key => key.Name), Is.Unique, table.Name);
        }
    }

    private IEnumerable<string> Columns() =>
        _database.Rows("""
            SELECT m.name || char(9) || c.name || char(9) || c.type || char(9) || c."notnull" || char(9)
                || coalesce(c.dflt_value, '') || char(9) || c.pk AS line
            FROM sqlite_master m, pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
            ORDER BY m.name, c.cid
            """).Select(Line);

    private IEnumerable<string> Indexes() =>
        _database.Rows("""
            SELECT m.name || char(9) || 'index' || char(9) || i.name || char(9)
                || (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
                || char(9) || i."unique" || char(9) AS line
            FROM sqlite_master m, pragma_index_list(m.name) i
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
            """).Select(Line);

    private IEnumerable<string> ForeignKeys() =>
        _database.Rows("""
            SELECT m.name || char(9) || 'foreign key' || char(9) || char(9) || f."from" || char(9) || char(9)
                || f."table" || '(' || f."to" || ') on delete ' || f.on_delete AS line
            FROM sqlite_master m, pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
            """).Select(Line);

    private static string Line(Dictionary<string, object?> row) => (string)row["line"]!;
}
