using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>A column, required unless <see cref="Optional"/>.</summary>
internal sealed class ColumnDefinition(TableDefinition table, AddColumnOperation column)
{
    public AddColumnOperation Operation => column;

    public ColumnDefinition Optional()
    {
        column.IsNullable = true;
        return this;
    }

    /// <summary>A constant, written as text as Umbraco does; the database converts it to the column's type.</summary>
    public ColumnDefinition Default(string value)
    {
        column.DefaultValueSql = $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        return this;
    }

    public ColumnDefinition DefaultsToNow()
    {
        column.DefaultValueSql = "CURRENT_TIMESTAMP";
        return this;
    }

    /// <param name="cascade">Whether the row goes with the one it refers to.</param>
    /// <param name="name">Where Umbraco's rule for names would give two foreign keys of the table the same one.</param>
    public ColumnDefinition References(
        string principalTable,
        string principalColumn,
        bool cascade = false,
        string? name = null)
    {
        var lastPart = table.IsKeptByEntityFramework ? column.Name : principalColumn;
        table.Operation.ForeignKeys.Add(new AddForeignKeyOperation
        {
            Table = column.Table,
            Name = name ?? $"FK_{column.Table}_{principalTable}_{lastPart}",
            Columns = [column.Name],
            PrincipalTable = principalTable,
            PrincipalColumns = [principalColumn],
            OnDelete = cascade ? ReferentialAction.Cascade : ReferentialAction.NoAction,
        });
        return this;
    }
}
