using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Properties;

/// <summary>A property's row with the id it has in the database.</summary>
internal readonly record struct StoredProperty(int Id, PropertyRow Row)
{
    /// <summary>Reads the id and then <see cref="PropertyRow.Columns"/>.</summary>
    public static StoredProperty Read(Row row) => new(row.Int(0), PropertyRow.Read(row, first: 1));
}
