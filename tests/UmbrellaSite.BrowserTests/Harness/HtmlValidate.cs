using System.Diagnostics;
using System.Text.Json;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>
/// html-validate on pages as they are sent; its rules are in html-validate.mjs. It runs on the Node that Playwright brings,
/// because that of a Debian release may be too old for it.
/// </summary>
internal static class HtmlValidate
{
    private static string Node => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node*", SearchOption.AllDirectories)
        .First(file => Path.GetFileNameWithoutExtension(file) is "node");

    /// <param name="pages">HTML by address.</param>
    /// <returns>A line for each fault, which begins with the address.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IReadOnlyDictionary<string, string> pages)
    {
        using var process = Process.Start(new ProcessStartInfo(Node)
        {
            ArgumentList = { Path.Combine(Checkout.Tools, "html-validate.mjs") },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(pages));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"html-validate did not run: {await errors}");
    }
}
