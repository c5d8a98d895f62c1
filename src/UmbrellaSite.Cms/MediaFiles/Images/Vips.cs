using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>
/// Runs libvips' programs, two at a time and none for long. They only open the formats whose readers are made for files
/// from strangers.
/// </summary>
internal sealed partial class Vips(ILogger<Vips> logger) : IDisposable
{
    public const string Package = "libvips-tools";

    private const int MostAtOnce = 2;
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _longestRun = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _places = new(MostAtOnce);
    private readonly Lazy<bool> _isInstalled = new(() => IsOnPath("vips") && IsOnPath("vipsthumbnail"));

    public bool IsInstalled => _isInstalled.Value;

    /// <returns>Whether the image was made; why not is in the log.</returns>
    public async Task<bool> MakeAsync(string source, RenditionPlan plan, ImageFormat format, string? background, string target)
    {
        if (!await _places.WaitAsync(_longestWait))
        {
            LogBusy(logger);
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("umbrella-image-").FullName;
        try
        {
            using var limit = new CancellationTokenSource(_longestRun);
            return await RunStepsAsync(source, plan, format, background, target, folder, limit.Token);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private async Task<bool> RunStepsAsync(
        string source, RenditionPlan plan, ImageFormat format, string? background, string target, string folder, CancellationToken cancellationToken)
    {
        var current = source;
        var steps = Steps(plan, background).ToList();
        for (var index = 0; index < steps.Count; index++)
        {
            var isLast = index == steps.Count - 1;
            var output = isLast ? target + format.SaveOptions : Path.Combine(folder, $"{index}.tif");
            if (!await RunAsync(steps[index](current, output), cancellationToken))
            {
                return false;
            }

            current = output;
        }

        return true;
    }

    private static IEnumerable<Func<string, string, string[]>> Steps(RenditionPlan plan, string? background)
    {
        yield return (input, output) =>
            ["vipsthumbnail", input, "--size", $"{Text(plan.Scaled.Width)}x{Text(plan.Scaled.Height)}!", "--export-profile", "srgb", "-o", output];
        if (plan.Part is { } part)
        {
            yield return (input, output) => ["vips", "crop", input, output, Text(part.X), Text(part.Y), Text(part.Width), Text(part.Height)];
        }

        if (plan.Canvas is { } canvas)
        {
            yield return (input, output) =>
            [
                "vips", "gravity", input, output, "centre", Text(canvas.Width), Text(canvas.Height),
                "--extend", "background", "--background", Colour(background),
            ];
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Colour(string? hexadecimal)
    {
        var digits = hexadecimal ?? "FFFFFF";
        return string.Join(' ', Enumerable.Range(0, 3).Select(index => Text(Convert.ToInt32(digits.Substring(index * 2, 2), 16))));
    }

    private async Task<bool> RunAsync(string[] command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["VIPS_BLOCK_UNTRUSTED"] = "1", ["VIPS_CONCURRENCY"] = "1", ["LC_ALL"] = "C" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{command[0]}' could not be started.");
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            LogTooSlow(logger, command[0], _longestRun);
            return false;
        }

        await output;
        if (process.ExitCode != 0)
        {
            LogFailed(logger, command[0], process.ExitCode, (await errors).Trim());
        }

        return process.ExitCode == 0;
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    [LoggerMessage(2101, LogLevel.Warning, "No image was made because others took too long; the original is delivered")]
    private static partial void LogBusy(ILogger logger);

    [LoggerMessage(2102, LogLevel.Warning, "{Program} was ended after {Limit}; the original is delivered")]
    private static partial void LogTooSlow(ILogger logger, string program, TimeSpan limit);

    [LoggerMessage(2103, LogLevel.Warning, "{Program} ended with {ExitCode}: {Errors}")]
    private static partial void LogFailed(ILogger logger, string program, int exitCode, string errors);
}
