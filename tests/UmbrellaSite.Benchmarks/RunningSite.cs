using System.Diagnostics;

namespace UmbrellaSite.Benchmarks;

/// <param name="ToFirstPage">From the start of the process to the first whole page.</param>
internal sealed record RunningSite(Process Process, TimeSpan ToFirstPage) : IDisposable
{
    public TimeSpan Cpu
    {
        get
        {
            Process.Refresh();
            return Process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in megabytes.</summary>
    public double Memory
    {
        get
        {
            Process.Refresh();
            return Process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public void Dispose()
    {
        Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }
}
