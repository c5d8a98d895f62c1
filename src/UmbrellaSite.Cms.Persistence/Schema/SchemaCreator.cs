using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>
/// Lets EF Core write the statements for Umbraco's tables. The only user of EF Core in this project: a start that finds
/// its database installed never loads it.
/// </summary>
internal static class SchemaCreator
{
    public static void CreateTables(ISqlDatabase database)
    {
        var schema = SchemaDefinition.OfUmbraco();
        SqliteSchemaConventions.Apply(schema);
        using var context = new DbContext(new DbContextOptionsBuilder().UseSqlite().Options);
        var generator = context.GetService<IMigrationsSqlGenerator>();
        foreach (var command in generator.Generate(schema.Operations()))
        {
            database.Execute(SqlBuilder.Raw(command.CommandText));
        }
    }
}
