using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace UmbrellaSite.Submissions.Outbox;

/// <summary>
/// This process among those that send. Its name says machine, process and when it began, so that after a crash the next
/// one need not wait for the lease to end.
/// </summary>
internal sealed class OutboxOwner(TimeProvider clock)
{
    public string Name { get; } =
        $"{Environment.MachineName}|{Environment.ProcessId}|{Began(Environment.ProcessId)}|{Guid.NewGuid():N}";

    public bool IsGone(Claimant claimant)
    {
        if (string.Equals(claimant.Name, Name, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = claimant.Name.Split('|');
        var isHere = parts.Length == 4 && string.Equals(parts[0], Environment.MachineName, StringComparison.Ordinal);
        return (isHere && !IsAlive(parts)) || claimant.Until < clock.GetUtcNow();
    }

    private static bool IsAlive(string[] parts) =>
        int.TryParse(parts[1], CultureInfo.InvariantCulture, out var id) && string.Equals(Began(id), parts[2], StringComparison.Ordinal);

    // Null when there is no such process, or none that we may ask.
    private static string? Began(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.StartTime.Ticks.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
