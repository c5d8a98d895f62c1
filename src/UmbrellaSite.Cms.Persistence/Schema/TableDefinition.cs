using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>One table in words: columns in their order, then the primary key and the indexes.</summary>
internal sealed class TableDefinition(string name)
{
    private readonly List<CreateIndexOperation> _indexes = [];

    public CreateTableOperation Operation { get; } = new() { Name = name };

    /// <summary>The column whose values the database counts up; it is the primary key then.</summary>
    public AddColumnOperation? IdentityColumn { get; private set; }

    /// <summary>
    /// Whether Umbraco lets EF Core make the table, instead of its own schema creator: on SQLite text in such tables is
    /// case-sensitive, and foreign keys are named after EF Core's rule.
    /// </summary>
    public bool IsKeptByEntityFramework { get; private set; }

    public ColumnDefinition Identity(string column)
    {
        var definition = Int(column);
        IdentityColumn = definition.Operation;
        PrimaryKey(column);
        return definition;
    }

    public ColumnDefinition Int(string column) => Add<int>(column);

    public ColumnDefinition Long(string column) => Add<long>(column);

    public ColumnDefinition Bool(string column) => Add<bool>(column);

    public ColumnDefinition Decimal(string column) => Add<decimal>(column);

    public ColumnDefinition Guid(string column) => Add<Guid>(column);

    /// <summary>A moment in UTC, without a time zone of its own.</summary>
    public ColumnDefinition Date(string column) => Add<DateTime>(column);

    public ColumnDefinition Bytes(string column) => Add<byte[]>(column);

    /// <param name="length">The most characters; SQLite does not enforce it.</param>
    public ColumnDefinition Text(string column, int length)
    {
        var definition = Add<string>(column);
        definition.Operation.MaxLength = length;
        return definition;
    }

    public ColumnDefinition LongText(string column) => Add<string>(column);

    public void PrimaryKey(params string[] columns) => Operation.PrimaryKey = new AddPrimaryKeyOperation
    {
        Table = name,
        Name = $"PK_{name}",
        Columns = columns,
    };

    public void Index(string index, params string[] columns) => AddIndex(index, columns, isUnique: false);

    public void Unique(string index, params string[] columns) => AddIndex(index, columns, isUnique: true);

    public void KeptByEntityFramework() => IsKeptByEntityFramework = true;

    public IEnumerable<MigrationOperation> Operations() => [Operation, .. _indexes];

    private void AddIndex(string index, string[] columns, bool isUnique) => _indexes.Add(new CreateIndexOperation
    {
        Table = name,
        Name = index,
        Columns = columns,
        IsUnique = isUnique,
    });

    private ColumnDefinition Add<T>(string column)
    {
        var operation = new AddColumnOperation { Table = name, Name = column, ClrType = typeof(T), IsNullable = false };
        Operation.Columns.Add(operation);
        return new ColumnDefinition(this, operation);
    }
}
