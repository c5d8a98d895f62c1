using System.Data.Common;

namespace UmbrellaSite.Sql;

/// <summary>
/// One row of a result, read by position in the order of the statement's columns.
/// A getter whose name ends in <c>OrNull</c> accepts NULL, any other throws on it.
/// </summary>
public readonly struct Row(DbDataReader reader)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public int Int(int column) => reader.GetInt32(column);

    public int? IntOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetInt32(column);

    public long Long(int column) => reader.GetInt64(column);

    public bool Bool(int column) => reader.GetBoolean(column);

    public string String(int column) => reader.GetString(column);

    public string? StringOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public Guid Guid(int column) => reader.GetGuid(column);

    public Guid? GuidOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetGuid(column);

    public decimal? DecimalOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDecimal(column);

    /// <summary>Dates without a time zone, exactly as stored; what they mean is the column's business.</summary>
    public DateTime Date(int column) => reader.GetDateTime(column);

    public DateTime? DateOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetDateTime(column);

    /// <summary>Dates that Umbraco keeps in UTC.</summary>
    public DateTime UtcDate(int column) => DateTime.SpecifyKind(reader.GetDateTime(column), DateTimeKind.Utc);

    public DateTime? UtcDateOrNull(int column) => reader.IsDBNull(column) ? null : UtcDate(column);

    public byte[]? BytesOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);

    /// <summary>Any scalar; for the few statements whose type is chosen by the caller.</summary>
    public T? Value<T>(int column)
    {
        if (reader.IsDBNull(column))
        {
            return default;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        object value = type switch
        {
            _ when type == typeof(int) => reader.GetInt32(column),
            _ when type == typeof(long) => reader.GetInt64(column),
            _ when type == typeof(bool) => reader.GetBoolean(column),
            _ when type == typeof(string) => reader.GetString(column),
            _ when type == typeof(Guid) => reader.GetGuid(column),
            _ when type == typeof(DateTime) => reader.GetDateTime(column),
            _ when type == typeof(decimal) => reader.GetDecimal(column),
            _ => reader.GetFieldValue<T>(column)!,
        };
        return (T)value;
    }
}
