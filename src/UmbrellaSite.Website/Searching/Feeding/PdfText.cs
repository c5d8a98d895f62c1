using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>
/// Asks poppler's <c>pdftotext</c> for the text of a file, in a process of its own with limits for time, memory and output:
/// files come from outside, and some are made to break their readers. Where the program is not installed there are no texts.
/// </summary>
internal static class PdfText
{
    private const long LargestFile = 100L * 1024 * 1024;
    private const int LongestText = 400_000;
    private const int MissingProgram = 127;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    // Memory in kilobytes, time of the processor in seconds.
    private const string Limited = "ulimit -v 1000000; ulimit -t 20; exec pdftotext -q -enc UTF-8 -nopgbrk -l 400 \"$1\" - 2>/dev/null";

    /// <returns>Null where the program is missing; nothing where the file cannot be read.</returns>
    public static async Task<string?> ReadAsync(string path, CancellationToken cancellation)
    {
        if (new FileInfo(path).Length > LargestFile)
        {
            return string.Empty;
        }

        using var process = Start(path);
        if (process is null)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_patience);
        try
        {
            var text = await ReadAsync(process.StandardOutput, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == MissingProgram ? null : text;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return string.Empty;
        }
        finally
        {
            End(process);
        }
    }

    private static Process? Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Limited, "sh", path])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (Win32Exception)
        {
            // Another system has no such shell.
            return null;
        }
    }

    private static async Task<string> ReadAsync(StreamReader output, CancellationToken cancellation)
    {
        var buffer = new char[LongestText];
        var length = await output.ReadBlockAsync(buffer, cancellation);
        await DrainAsync(output, cancellation);
        return new string(buffer, 0, length);
    }

    // Otherwise the process would wait for ever for somebody to read on.
    private static async Task DrainAsync(StreamReader output, CancellationToken cancellation)
    {
        var unread = new char[8192];
        while (await output.ReadAsync(unread, cancellation) > 0)
        {
            // Nobody needs the rest.
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
