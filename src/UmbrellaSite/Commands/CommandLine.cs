namespace UmbrellaSite.Commands;

/// <summary>
/// What the program can be told to do. The first words that are not options name the command; without any the site runs.
/// Everything from the first option on is configuration, as ASP.NET Core reads it.
/// </summary>
internal static class CommandLine
{
    private const string Usage = """
        Usage: UmbrellaSite [command] [options]

          run                        serve the site (the default)
          usync import|export|report bring uSync/v17 into the database, write it, or say what an import would change
                                     (--folder path, --kinds Content,Media, --clean true)
          seed --size L|S            add the load set to the site's own content: 12,000 sample pages (S: 120), the same
                                     ones every time; pages that are there are left alone
          search rebuild             make the search index anew; a site that is running takes it over at its next start
          search report              which words were searched for, found nothing, or led nowhere (--days 30)
          forms list|export           the entries of a form (--form kontakt; export: --to list.csv, .xlsx or .json,
                                     --sensitive true); every export is logged
          forms show|retry           one entry and its files, or its workflows once more (--entry 7KXQ-4M2P, --to FOLDER)
          forms approve|reject|ask   decide on an entry (--entry 7KXQ-4M2P, --words "reason or question")
          backup --to FOLDER         copy database and media files into a new folder; the site may go on running
          seed --documents N         create N published pages below a root of their own, for measurements
                                     (--branch true publishes them as one branch, --acknowledge true names
                                     each page once it is stored)
          help                       show this text

        Options are settings, for example --urls http://localhost:8080 or --contentRoot /srv/site.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var words = args.TakeWhile(word => !word.StartsWith('-')).ToArray();
        var options = args[words.Length..];
        try
        {
            return words switch
            {
                [] or ["run"] => await RunCommand.RunAsync(options),
                ["usync", "import" or "export" or "report"] => await SyncCommand.RunAsync(words[1], options),
                ["search", "rebuild"] => await SearchCommand.RebuildAsync(options),
                ["search", "report"] => await SearchCommand.ReportAsync(options),
                ["forms", "list" or "show" or "export" or "retry" or "approve" or "reject" or "ask"] => await FormsCommand.RunAsync(words[1], options),
                ["backup"] => await BackupCommand.RunAsync(options),
                ["seed"] => await SeedCommand.RunAsync(options),
                ["help"] => Help(),
                _ => Unknown(words),
            };
        }
        catch (Exception exception) when (ExpectedFailure.Explain(exception) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }
    }

    private static int Help()
    {
        Console.WriteLine(Usage);
        return 0;
    }

    private static int Unknown(string[] words)
    {
        Console.Error.WriteLine($"There is no command '{string.Join(' ', words)}'.");
        Console.Error.WriteLine();
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
