using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.Commands;

/// <summary>One line that is written over while a kind is at work; nothing where the output is a file.</summary>
internal sealed class ConsoleProgress : IProgress<SyncProgress>
{
    private const int Width = 79;

    public void Report(SyncProgress value)
    {
        if (Console.IsOutputRedirected)
        {
            return;
        }

        var line = $"{value.Kind} {value.Done}/{value.Total} {value.Item}";
        Console.Write("\r" + (line.Length > Width ? line[..Width] : line.PadRight(Width)));
        if (value.Done == value.Total)
        {
            Console.Write("\r" + new string(' ', Width) + "\r");
        }
    }
}
