namespace UmbrellaSite.Submissions.Outbox;

/// <summary>How long to wait before the next attempt: doubling, never longer than five minutes, given up after three days.</summary>
internal static class BackOff
{
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(3);

    public static TimeSpan After(int attempts) => attempts > 6 ? _longest : TimeSpan.FromTicks(Math.Min(_longest.Ticks, _first.Ticks << attempts));
}
