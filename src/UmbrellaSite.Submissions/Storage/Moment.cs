namespace UmbrellaSite.Submissions.Storage;

/// <summary>
/// Points in time as they are stored: milliseconds since 1970 in UTC. Every database compares them alike, and no driver
/// guesses at a time zone.
/// </summary>
public static class Moment
{
    public static long Stored(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static long? Stored(this DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(this Row row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.Long(column));

    public static DateTimeOffset? TimeOrNull(this Row row, int column) => row.IsNull(column) ? null : row.Time(column);
}
