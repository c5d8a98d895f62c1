namespace UmbrellaSite.Search.Tests.Analysis;

internal static class TestData
{
    public static IEnumerable<string[]> Lines(string name) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Analysis", "Data", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
