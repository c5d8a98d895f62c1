using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>What the running site keeps of those who send it something.</summary>
[TestFixture]
internal sealed class KeptDataTests
{
    // Which steps of the tables have run, with no word about anybody.
    private const string Versions = "submissionSchema";

    [Test]
    public void Every_table_of_ours_says_what_is_personal_in_it_and_how_long_it_is_kept()
    {
        var declared = RegistrationSite.Site.Services.GetServices<IStoragePart>().SelectMany(part => part.Tables)
            .ToDictionary(table => table.Table, table => table.Personal.Concat(table.Impersonal).ToList(), StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            foreach (var (table, columns) in Tables())
            {
                Assert.That(declared, Does.ContainKey(table), "has no retention");
                Assert.That(declared.GetValueOrDefault(table, []), Is.EquivalentTo(columns), table);
            }
        });
    }

    private static Dictionary<string, List<string>> Tables()
    {
        using var connection = new SqliteConnection($"Data Source={RegistrationSite.Site.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'umbraco%' AND m.name NOT LIKE 'cms%' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\_\_%' ESCAPE '\'
            """;
        using var reader = command.ExecuteReader();
        var tables = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.GetString(0) != Versions)
            {
                (tables.TryGetValue(reader.GetString(0), out var columns) ? columns : tables[reader.GetString(0)] = []).Add(reader.GetString(1));
            }
        }

        return tables;
    }
}
