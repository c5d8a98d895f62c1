using Microsoft.EntityFrameworkCore.Migrations.Operations;
using UmbrellaSite.Cms.Persistence.Schema.Tables;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>
/// Umbraco 17's tables, in an order in which each refers only to itself and to those before it. Says nothing about a
/// database system: that is <see cref="SqliteSchemaConventions"/> and the SQL generator of EF Core.
/// </summary>
internal sealed class SchemaDefinition
{
    private readonly List<TableDefinition> _tables = [];

    public IReadOnlyList<TableDefinition> Tables => _tables;

    public static SchemaDefinition OfUmbraco()
    {
        var schema = new SchemaDefinition();
        InstanceTables.Define(schema);
        LanguageTables.Define(schema);
        UserTables.Define(schema);
        NodeTables.Define(schema);
        UserGroupTables.Define(schema);
        ContentTypeTables.Define(schema);
        ContentTables.Define(schema);
        MemberTables.Define(schema);
        WebhookTables.Define(schema);
        OpenIddictTables.Define(schema);
        return schema;
    }

    public SchemaDefinition Table(string name, Action<TableDefinition> define)
    {
        var table = new TableDefinition(name);
        define(table);
        _tables.Add(table);
        return this;
    }

    public IReadOnlyList<MigrationOperation> Operations() => [.. _tables.SelectMany(table => table.Operations())];
}
