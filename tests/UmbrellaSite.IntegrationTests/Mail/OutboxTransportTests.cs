using Microsoft.Data.Sqlite;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.IntegrationTests.Mail;

/// <summary>What is in the outbox of the running site, as it reaches a mail server.</summary>
[TestFixture]
internal sealed class OutboxTransportTests
{
    private MailServer _server = null!;
    private TestSite _site = null!;

    [SetUp]
    public async Task Start()
    {
        _server = new MailServer();
        _site = await TestSite.StartAsync(_server.Options);
    }

    [TearDown]
    public async Task Stop()
    {
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Test]
    public async Task A_mail_arrives_in_text_and_html_with_its_file()
    {
        await Put(Mail("Ihre Anmeldung für Köln") with
        {
            Html = "<p>Guten Tag, schön, dass Sie kommen – bis bald.</p>",
            ReplyTo = "buero@example.org",
            File = new MailFile("termin.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\nSUMMARY:Köln\r\n"u8.ToArray()),
        });
        var mail = await _server.WaitForAsync(_ => true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(mail.Receivers, Is.EqualTo(new[] { "erika@example.org" }));
            Assert.That(mail.Subject, Is.EqualTo("Ihre Anmeldung für Köln"));
            Assert.That(mail.Text, Does.Contain("Schön, dass Sie kommen."));
            Assert.That(mail.Html, Does.Contain("<p>Guten Tag, schön, dass Sie kommen – bis bald.</p>"));
            Assert.That(mail.Calendar, Does.StartWith("BEGIN:VCALENDAR").And.Contain("SUMMARY:Köln"));
            Assert.That(mail.Raw, Does.Contain("method=PUBLISH"));
            Assert.That(mail.Header("Reply-To"), Is.EqualTo("buero@example.org"));
            Assert.That(mail.Header("Auto-Submitted"), Is.EqualTo("auto-generated"));
            Assert.That(mail.Header("Message-ID"), Does.EndWith("@example.org>"));
        }
    }

    [Test]
    public async Task It_is_marked_as_handed_over_before_the_final_dot_and_as_sent_after_it()
    {
        MailState? beforeTheDot = null;
        _server.BeforeTheDot = () => beforeTheDot = State();
        await Put(Mail("Hallo"));
        await _server.WaitForAsync(_ => true);
        Assert.That(beforeTheDot, Is.EqualTo(MailState.HandedOver));
        Assert.That(State, Is.EqualTo(MailState.Sent).After(5_000, 20));
    }

    [Test]
    public async Task What_the_server_cannot_take_now_waits_and_what_it_never_takes_is_given_up()
    {
        _server.Answer = mail => mail.Subject == "Nie" ? "554 no" : "451 later";
        await Put(Mail("Nie"));
        Assert.That(State, Is.EqualTo(MailState.Refused).After(5_000, 20));
        await Put(Mail("Später") with { Recipient = "otto@example.org" });
        Assert.That(() => Scalar("attempts"), Is.EqualTo(1).After(5_000, 20));
        Assert.That(State(), Is.EqualTo(MailState.Waiting));
        Assert.That(_server.Mails, Is.Empty);
    }

    private static OutgoingMail Mail(string subject) => new("entry", "erika@example.org", subject, "Schön, dass Sie kommen.");

    private Task Put(OutgoingMail mail) => _site.Get<SubmissionStore>().WriteAsync(session => _site.Get<MailOutbox>().Add(session, mail));

    private MailState State() => (MailState)Scalar("state");

    // The newest mail.
    private long Scalar(string column)
    {
        using var connection = new SqliteConnection($"Data Source={_site.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {column} FROM submissionOutbox ORDER BY id DESC LIMIT 1";
        return (long)command.ExecuteScalar()!;
    }
}
