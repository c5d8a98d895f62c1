using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using UmbrellaSite.IntegrationTests.Faults;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>
/// SIGKILL while people register: whoever saw the page that says so is stored once, with one mail. A mail that the mail
/// server was just taking when the process died cannot be decided from outside; it is not sent twice, and carries a remark.
/// </summary>
[TestFixture]
internal sealed partial class KilledRegistrationTests
{
    private const int AtOnce = 16;

    private static readonly int _people = KillRounds.Rounds.Count() > 3 ? 1_000 : 150;

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task Whoever_was_told_so_is_registered_once_and_gets_one_mail(int round)
    {
        var happening = RegistrationSite.PublishEvent($"Abgebrochen {round}", _people * 2, TimeProvider.System.GetUtcNow().AddDays(60));
        await using var mails = new MailServer();
        using var folder = CopyOfTheSite();
        var told = await RegisterUntilKilledAsync(folder, mails, happening);
        StoredState.AssertIntact(folder.DatabaseFile);

        using var again = Start(folder, mails);
        await AddressAsync(again);
        await EmptyAsync(folder);
        var stored = Rows(folder, $"SELECT mail FROM registrationEntry WHERE event = '{happening:N}'");
        var doubtful = Rows(folder, "SELECT recipient FROM submissionOutbox WHERE problem IS NOT NULL").Count;
        var received = mails.Mails.GroupBy(mail => mail.Receivers[0]).ToDictionary(mail => mail.Key, mail => mail.Count());
        TestContext.Out.WriteLine($"{told.Count} were told, {stored.Count} stored, {doubtful} mails doubtful");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stored, Is.Unique);
            Assert.That(told.Except(stored), Is.Empty);
            Assert.That(received.Where(mail => mail.Value > 1), Is.Empty);
            Assert.That(stored.Except(received.Keys).Count(), Is.LessThanOrEqualTo(doubtful));
        }
    }

    private static async Task<IReadOnlyCollection<string>> RegisterUntilKilledAsync(SiteFolder folder, MailServer mails, Guid happening)
    {
        using var process = Start(folder, mails);
        var site = await AddressAsync(process);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        var forms = await Task.WhenAll(Enumerable.Range(0, _people).Select(async number => (Mail: $"mensch-{number}@example.org", Form: await ReadyForm.OpenAsync(client, site, happening, $"mensch-{number}@example.org"))));
        await OlderThanTwoSecondsAsync(client, site, happening);
        var told = new ConcurrentBag<string>();
        var sending = Parallel.ForEachAsync(forms, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (form, _) =>
        {
            if (await AnsweredAsync(form.Form, client) == "Reserved")
            {
                told.Add(form.Mail);
            }
        });
        var enough = Random.Shared.Next(_people);
        while (told.Count < enough && !sending.IsCompleted)
        {
            await Task.Delay(5);
        }

        await process.KillAfterAsync(TimeSpan.FromMilliseconds(Random.Shared.Next(30)));
        await sending;
        return told;
    }

    // Whoever sends faster than a person can type is taken for a program: one form is tried until it is let in.
    private static async Task OlderThanTwoSecondsAsync(HttpClient client, Uri site, Guid happening)
    {
        var first = await ReadyForm.OpenAsync(client, site, happening, "erste@example.org");
        while (await first.SendAsync(client) != "Reserved")
        {
            await Task.Delay(100);
        }
    }

    private static async Task<string> AnsweredAsync(ReadyForm form, HttpClient client)
    {
        try
        {
            return await form.SendAsync(client);
        }
        catch (HttpRequestException)
        {
            return "The site is gone.";
        }
    }

    private static SiteFolder CopyOfTheSite()
    {
        var folder = new SiteFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.DatabaseFile)!);
        Execute(RegistrationSite.Site.DatabaseFile, $"VACUUM INTO '{folder.DatabaseFile}'");
        Execute(folder.DatabaseFile, "DELETE FROM submissionOutbox");
        return folder;
    }

    private static HostProcess Start(SiteFolder folder, MailServer mails) => HostProcess.Start(
        folder,
        ["run", .. mails.Options, "--UmbrellaSite:SenderLimits:OfAddress=1000000", "--UmbrellaSite:SenderLimits:OfSender=1000000", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Information"]);

    private static async Task<Uri> AddressAsync(HostProcess process)
    {
        Assert.That(await process.PrintsAsync(lines => lines.Any(line => Listening().IsMatch(line))), process.Report());
        return new Uri(process.Output.Select(line => Listening().Match(line)).First(match => match.Success).Groups[1].Value);
    }

    private static async Task EmptyAsync(SiteFolder folder)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (Rows(folder, "SELECT recipient FROM submissionOutbox WHERE state IN (0, 1, 2)").Count > 0)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    private static List<string> Rows(SiteFolder folder, string sql)
    {
        using var connection = Open(folder.DatabaseFile);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
