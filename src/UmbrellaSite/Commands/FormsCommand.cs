using System.Globalization;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Exports;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Hosting;
using UmbrellaSite.Submissions.Exports;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Commands;

/// <summary>What the office does with entries of forms as long as it has no screen for it.</summary>
internal static class FormsCommand
{
    public static async Task<int> RunAsync(string action, string[] options)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(options).Build();
        await using var site = SiteHost.Build([.. options, "--uSync:Settings:ImportAtStartup", "None"]);
        await SiteHost.StartWithoutServingAsync(site);
        using var scope = site.Services.CreateScope();
        var services = scope.ServiceProvider;
        return action switch
        {
            "list" => List(services, settings),
            "show" => Show(services, settings),
            "export" => await ExportAsync(services, settings),
            "retry" => await RetryAsync(services, settings),
            _ => await DecideAsync(services, action, settings),
        };
    }

    private static int List(IServiceProvider services, IConfiguration settings)
    {
        if (FormOf(services, settings) is not { } form)
        {
            return 2;
        }

        foreach (var entry in services.GetRequiredService<SubmissionStore>().Read(session => EntryTable.Of(session, form.Key)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Reference}  {entry.Created:yyyy-MM-dd HH:mm}  {entry.State}"));
        }

        return 0;
    }

    private static int Show(IServiceProvider services, IConfiguration settings)
    {
        var store = services.GetRequiredService<SubmissionStore>();
        if (EntryOf(store, settings) is not { } entry)
        {
            return 2;
        }

        Console.WriteLine($"{entry.Reference}: {entry.State}");
        foreach (var answer in entry.Answers)
        {
            Console.WriteLine($"{answer.Question}: {answer.Text}");
        }

        foreach (var message in store.Read(session => MessageTable.Of(session, entry.Key)))
        {
            Console.WriteLine($"{(message.IsFromOffice ? "Office" : "Sender")}: {message.Text}");
        }

        foreach (var run in store.Read(session => RunTable.Of(session, entry.Key)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Workflow {run.Id} {run.Name}: {run.State} {run.Problem}").TrimEnd());
        }

        foreach (var mail in store.Read(session => MailOutbox.Of(session, entry.Owner)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Mail {mail.Id}: {mail.State} after {mail.Attempts} attempts {mail.Problem}").TrimEnd());
        }

        return settings["to"] is { Length: > 0 } folder ? CopyFiles(services, entry, folder) : 0;
    }

    private static int CopyFiles(IServiceProvider services, Entry entry, string folder)
    {
        var (store, uploads) = (services.GetRequiredService<SubmissionStore>(), services.GetRequiredService<UploadStore>());
        Directory.CreateDirectory(folder);
        foreach (var upload in store.Read(session => UploadStore.Of(session, entry.Owner)))
        {
            using var content = uploads.Open(upload);
            using var copy = File.Create(Path.Combine(folder, $"{upload.Key[..8]}-{upload.Name}"));
            content?.CopyTo(copy);
            Console.WriteLine(copy.Name);
        }

        return 0;
    }

    private static async Task<int> ExportAsync(IServiceProvider services, IConfiguration settings)
    {
        if (FormOf(services, settings) is not { } form)
        {
            return 2;
        }

        if (settings["to"] is not { Length: > 0 } file || !Enum.TryParse<ExportFormat>(Path.GetExtension(file).TrimStart('.'), ignoreCase: true, out var format))
        {
            await Console.Error.WriteLineAsync("Say where to, with an ending that is the format: --to list.csv, list.xlsx or list.json");
            return 2;
        }

        var table = services.GetRequiredService<EntryLists>().Of(form, settings.GetValue("sensitive", false));
        await File.WriteAllBytesAsync(file, await services.GetRequiredService<Exporter>().ExportAsync(table, format, Environment.UserName));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count} entries in {file}."));
        return 0;
    }

    private static async Task<int> RetryAsync(IServiceProvider services, IConfiguration settings)
    {
        var store = services.GetRequiredService<SubmissionStore>();
        if (EntryOf(store, settings) is not { } entry)
        {
            return 2;
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var outbox = services.GetRequiredService<MailOutbox>();
        var again = await store.WriteAsync(session =>
            RunTable.Of(session, entry.Key).Count(run => RunTable.Retry(session, run.Id, now))
            + MailOutbox.Of(session, entry.Owner).Count(mail => outbox.SendAgain(session, mail.Id)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{again} workflows and mails are tried again by the running site."));
        return 0;
    }

    private static async Task<int> DecideAsync(IServiceProvider services, string action, IConfiguration settings)
    {
        var (decisions, reference, words) = (services.GetRequiredService<EntryDecisions>(), settings["entry"] ?? string.Empty, settings["words"] ?? string.Empty);
        var outcome = await (action switch
        {
            "approve" => decisions.ApproveAsync(reference),
            "reject" => decisions.RejectAsync(reference, words),
            _ => decisions.AskAsync(reference, words),
        });
        (outcome == DecisionOutcome.Done ? Console.Out : Console.Error).WriteLine(outcome switch
        {
            DecisionOutcome.Done => $"{reference}: done. Its mails leave when the site runs.",
            DecisionOutcome.Unknown => $"There is no entry '{reference}'. Name it as in --entry 7KXQ-4M2P.",
            DecisionOutcome.Decided => $"{reference} was decided before.",
            _ => "Say why, or what you ask: --words \"…\". The sender reads it.",
        });
        return outcome == DecisionOutcome.Done ? 0 : 1;
    }

    private static FormDefinition? FormOf(IServiceProvider services, IConfiguration settings)
    {
        var forms = services.GetRequiredService<FormStore>();
        var form = forms.Find(settings["form"] ?? string.Empty);
        if (form is null)
        {
            Console.Error.WriteLine($"Say which form: --form {string.Join(" | ", forms.All.Select(stored => stored.Form.Alias).Order(StringComparer.Ordinal))}");
        }

        return form;
    }

    private static Entry? EntryOf(SubmissionStore store, IConfiguration settings)
    {
        var reference = settings["entry"] ?? string.Empty;
        var entry = store.Read(session => EntryTable.Find(session, reference));
        if (entry is null)
        {
            Console.Error.WriteLine($"There is no entry '{reference}'. Name it as in --entry 7KXQ-4M2P.");
        }

        return entry;
    }
}
