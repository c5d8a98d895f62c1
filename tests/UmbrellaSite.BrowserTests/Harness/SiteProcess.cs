using System.Diagnostics;
using System.Text.RegularExpressions;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>The built site as a process of its own, on a free port, with the content of the checkout in a folder that is deleted at the end.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbrella-browser-");
    private readonly List<string> _printed = [];
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private SiteProcess(bool withSearch)
    {
        if (!withSearch)
        {
            // A file where the folder of the index would be: it can never be made.
            File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("umbraco/Data").FullName, "Search"), string.Empty);
        }

        _folder.CreateSubdirectory("wwwroot");
        File.Copy(Path.Combine(Checkout.Root, "appsettings.json"), Path.Combine(_folder.FullName, "appsettings.json"));
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet")
            {
                ArgumentList =
                {
                    Checkout.Program,
                    "--contentRoot", _folder.FullName,
                    "--urls", "http://127.0.0.1:0",
                    "--uSync:Settings:Folders:0", Checkout.Content,
                    "--uSync:Settings:ImportAtStartup", "All",
                },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = _folder.FullName,
            },
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"The site ended while it started.\n{Printed()}"));
    }

    /// <param name="withSearch">Without it the search is being prepared for ever.</param>
    public static async Task<(SiteProcess Process, Uri Address)> StartAsync(bool withSearch = true)
    {
        var site = new SiteProcess(withSearch);
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        return (site, await site._listening.Task.WaitAsync(Patience));
    }

    /// <summary>Where mails are put instead of being sent.</summary>
    public string MailFolder => Path.Combine(_folder.FullName, "umbraco", "Data", "Mail");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_printed)
        {
            _printed.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    private string Printed()
    {
        lock (_printed)
        {
            return string.Join('\n', _printed);
        }
    }
}
