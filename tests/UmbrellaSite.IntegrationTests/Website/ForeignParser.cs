using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbrellaSite.IntegrationTests.Website;

/// <summary>Other people's parsers in <c>tests/standards</c>, asked over their standard input.</summary>
internal static class ForeignParser
{
    /// <summary>What was read of each document, by its address.</summary>
    /// <param name="kind"><c>ical</c>, <c>feed</c>, <c>sitemap</c> or <c>jsonld</c>.</param>
    public static async Task<IReadOnlyDictionary<string, JsonObject>> ReadAsync(string kind, IReadOnlyDictionary<string, string> documents)
    {
        using var node = Start();
        var answer = node.StandardOutput.ReadToEndAsync();
        var complaint = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new { kind, documents }));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await complaint);
        return JsonNode.Parse(await answer)!.AsObject().ToDictionary(read => read.Key, read => read.Value!.AsObject(), StringComparer.Ordinal);
    }

    /// <summary>A file of a package that was installed with the parsers.</summary>
    public static string FileOf(string package, string path) => Path.Combine(Folder(), "node_modules", package, path);

    private static Process Start()
    {
        var folder = Folder();
        Assert.That(Directory.Exists(Path.Combine(folder, "node_modules")), Is.True, $"The parsers are not installed: run tests/run.sh, or npm ci in {folder}.");
        return Process.Start(new ProcessStartInfo("node", "read.mjs")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static string Folder() => Path.GetFullPath(Path.Combine(WebsiteSite.ContentFolder(), "..", "..", "tests", "standards"));
}
