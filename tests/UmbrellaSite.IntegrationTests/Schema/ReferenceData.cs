namespace UmbrellaSite.IntegrationTests.Schema;

/// <summary>What was read off an installation of Umbraco 17.4.2; dates, the password and caches were left out of the rows.</summary>
internal static class ReferenceData
{
    public static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Schema", "Data", name);

    public static IEnumerable<string> Lines(string name) => System.IO.File.ReadLines(File(name)).Skip(1);
}
