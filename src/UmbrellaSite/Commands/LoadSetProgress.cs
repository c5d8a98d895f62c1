namespace UmbrellaSite.Commands;

/// <summary>One line that is written over on a screen; a line for each tenth where the output is a file.</summary>
internal sealed class LoadSetProgress(int pages)
{
    private int _tenths;

    public void Report(int done)
    {
        if (!Console.IsOutputRedirected)
        {
            Console.Write(done == pages ? $"\r{new string(' ', 40)}\r" : $"\r{done} of {pages} pages");
        }
        else if (done * 10 / pages > _tenths)
        {
            _tenths = done * 10 / pages;
            Console.WriteLine($"{done} of {pages} pages");
        }
    }
}
