using System.Collections.Concurrent;
using System.Diagnostics;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Faults;

/// <summary>The built program as a process of its own, as somebody starts it on a server; killed at the end if it still runs.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly SemaphoreSlim _news = new(0);
    private readonly Process _process;

    private HostProcess(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "UmbrellaSite.dll") },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Note(_errors, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What was printed so far, line by line.</summary>
    public IReadOnlyCollection<string> Output => _output;

    public string Errors => string.Join('\n', _errors);

    public int Id => _process.Id;

    /// <summary>Of a process that has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <param name="command">Words and options, for example <c>usync import --folder …</c>; nothing is imported at the start unless it says so.</param>
    public static HostProcess Start(SiteFolder folder, params string[] command)
    {
        var words = command.TakeWhile(word => !word.StartsWith('-')).ToArray();
        return new([.. words, .. folder.Options, .. command[words.Length..]]);
    }

    /// <summary>Runs to the end.</summary>
    public static async Task<HostProcess> RunAsync(SiteFolder folder, params string[] command)
    {
        var process = Start(folder, command);
        await process.ExitAsync();
        return process;
    }

    /// <summary>Starts with exactly these arguments.</summary>
    public static HostProcess StartAsGiven(params string[] arguments) => new(arguments);

    /// <summary>Starts with environment variables besides those of the test.</summary>
    public static HostProcess StartWith(IReadOnlyDictionary<string, string> environment, params string[] arguments) => new(arguments, environment);

    /// <summary>Waits for a line of the output.</summary>
    /// <returns>False when the process ended without it.</returns>
    public async Task<bool> PrintsAsync(Func<IReadOnlyCollection<string>, bool> enough)
    {
        while (!enough(_output))
        {
            if (!await _news.WaitAsync(Patience))
            {
                throw new TimeoutException($"The process printed nothing for {Patience}. {Report()}");
            }

            if (_process.HasExited)
            {
                await _process.WaitForExitAsync();
                return enough(_output);
            }
        }

        return true;
    }

    /// <summary>Ends it with SIGKILL after the time, unless it ends by itself before.</summary>
    public async Task KillAfterAsync(TimeSpan time)
    {
        _process.WaitForExit(time);
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits for the end, output included.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    /// <summary>All that was printed, for the message of a failing test.</summary>
    public string Report() => $"Output:\n{string.Join('\n', _output)}\nErrors:\n{Errors}";

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _news.Dispose();
    }

    // A line of null is the end of the stream, which is news too.
    private void Note(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }

        _news.Release();
    }
}
