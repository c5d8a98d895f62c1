namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>How often a process is killed, and when.</summary>
internal static class KillRounds
{
    /// <summary>3, and 20 where everything is tested in its whole length.</summary>
    public static IEnumerable<int> Rounds =>
        Enumerable.Range(1, Environment.GetEnvironmentVariable("UMBRELLA_TESTS_FULL") == "1" ? 20 : 3);

    /// <summary>Any moment of the time, evenly.</summary>
    public static TimeSpan MomentOf(TimeSpan time)
    {
        var moment = time * Random.Shared.NextDouble();
        TestContext.Out.WriteLine($"Killed after {moment.TotalMilliseconds:0} ms");
        return moment;
    }
}
