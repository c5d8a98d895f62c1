namespace UmbrellaSite.Registration;

/// <summary>What a clock on a wall in Berlin shows: days and hours that people keep to.</summary>
internal static class BerlinTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static DateTime Of(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone).DateTime;

    /// <summary>The moment at which a clock shows this. In the hour that summer time skips: as if it had not yet begun.</summary>
    public static DateTimeOffset At(DateTime wall) => new(wall, Zone.IsInvalidTime(wall) ? Zone.BaseUtcOffset : Zone.GetUtcOffset(wall));
}
