namespace UmbrellaSite.Registration.Tests.Harness;

/// <summary>How often a test with chance in it is run: seldom each time, often with <c>tests/run.sh --full</c>.</summary>
internal static class TestRuns
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("UMBRELLA_TESTS_FULL") == "1";

    public static int Of(int usual, int full) => IsFull ? full : usual;
}
