using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>What Umbraco's tables are like on SQLite in particular.</summary>
internal static class SqliteSchemaConventions
{
    private const string IgnoreCase = "NOCASE";
    private const string Autoincrement = "Sqlite:Autoincrement";

    public static void Apply(SchemaDefinition schema)
    {
        foreach (var table in schema.Tables)
        {
            if (!table.IsKeptByEntityFramework)
            {
                IgnoreCaseOfText(table.Operation);
            }

            if (table.IdentityColumn is { } identity)
            {
                CountUp(table.Operation, identity);
            }
        }
    }

    // Aliases, logins and domain names are compared without regard to case, as SQL Server does for Umbraco by default.
    private static void IgnoreCaseOfText(CreateTableOperation table)
    {
        foreach (var column in table.Columns.Where(column => column.ClrType == typeof(string)))
        {
            column.Collation = IgnoreCase;
        }
    }

    // AUTOINCREMENT, because without it SQLite would count on from the highest id, and after -1 (Umbraco's first user)
    // comes 0, which means "not saved" to Umbraco. The key is unique twice, because SQLite cannot name a primary key
    // that counts up and Umbraco wants its name in the schema.
    private static void CountUp(CreateTableOperation table, AddColumnOperation column)
    {
        column.AddAnnotation(Autoincrement, true);
        table.UniqueConstraints.Add(new AddUniqueConstraintOperation
        {
            Table = table.Name,
            Name = table.PrimaryKey!.Name,
            Columns = table.PrimaryKey.Columns,
        });
    }
}
