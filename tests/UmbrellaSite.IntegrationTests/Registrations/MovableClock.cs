namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>A clock that tests set forward; timers run as ever.</summary>
internal sealed class MovableClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Move(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
