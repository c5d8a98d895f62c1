using UmbrellaSite.Sql;

namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>The one column of a row of property data that holds the value.</summary>
internal static class StoredValue
{
    private const int FirstColumn = 4;
    private const int LongestString = 100;

    public static object? Read(Row row, ValuePool pool) =>
        !row.IsNull(FirstColumn) ? pool.Share(row.Int(FirstColumn))
        : !row.IsNull(FirstColumn + 1) ? Normalize(row.DecimalOrNull(FirstColumn + 1)!.Value)
        : !row.IsNull(FirstColumn + 2) ? row.Date(FirstColumn + 2)
        : !row.IsNull(FirstColumn + 3) ? pool.Share(row.String(FirstColumn + 3))
        : row.BytesOrNull(FirstColumn + 4) is { } bytes ? Text(bytes, pool)
        : null;

    private static object Text(byte[] bytes, ValuePool pool) =>
        bytes.Length > LongestString
            ? new Utf8Text(bytes)
            : pool.Share(System.Text.Encoding.UTF8.GetString(bytes));

    // The database may keep trailing zeros that the editor did not enter.
    private static decimal Normalize(decimal value) => value / 1.000000000000000000000000000000000m;
}
