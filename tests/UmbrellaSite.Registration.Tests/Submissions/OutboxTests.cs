using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Registration.Tests.Submissions;

[TestFixture]
internal sealed class OutboxTests
{
    private static readonly MailOutcome _serverDown = new(MailVerdict.Unreachable, "No answer.");

    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await TestStore.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_mail_leaves_as_it_was_written()
    {
        var file = new MailFile("termin.ics", "text/calendar", [1, 2, 3]);
        await AddAsync(new OutgoingMail("entry", "anna@example.org", "Betreff", "Text") { Html = "<p>Text</p>", ReplyTo = "buero@example.org", File = file });
        await _site.DeliverAsync();

        var sent = _site.Mails.Taken.Single().Mail;
        Assert.Multiple(() =>
        {
            Assert.That(sent with { File = null }, Is.EqualTo(new OutgoingMail("entry", "anna@example.org", "Betreff", "Text") { Html = "<p>Text</p>", ReplyTo = "buero@example.org" }));
            Assert.That(sent.File!.Content, Is.EqualTo(file.Content));
            Assert.That(Traces().Single().State, Is.EqualTo(MailState.Sent));
            Assert.That(_site.Dump(), Has.None.EndsWith("<p>Text</p>"), "what has arrived is not kept");
        });
    }

    [Test]
    public async Task A_mail_of_work_that_fails_is_never_sent()
    {
        var failing = _site.Store.WriteAsync(session =>
        {
            _site.Get<MailOutbox>().Add(session, To("anna@example.org", "1"));
            throw new InvalidOperationException("No seat.");
        });

        Assert.That(async () => await failing, Throws.InvalidOperationException);
        await _site.DeliverAsync();
        Assert.That(_site.Mails.Taken, Is.Empty);
    }

    [Test]
    public async Task The_same_mail_asked_for_twice_is_sent_once()
    {
        await AddAsync(To("anna@example.org", "1") with { Once = "reminder-1" });
        await _site.DeliverAsync();
        await AddAsync(To("anna@example.org", "1") with { Once = "reminder-1" });
        await _site.DeliverAsync();

        Assert.That(_site.Mails.Taken, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task After_an_hour_without_a_mail_server_everything_leaves_in_order()
    {
        _site.Mails.Answer = _ => _serverDown;
        for (var number = 0; number < 20; number++)
        {
            await AddAsync(To($"person{number % 4}@example.org", $"{number:00}"));
        }

        await PassInStepsAsync(TimeSpan.FromHours(1));
        var whileDown = _site.Mails.Attempts;
        _site.Mails.Answer = _ => MailOutcome.Delivered;
        await PassInStepsAsync(TimeSpan.FromMinutes(30));

        Assert.Multiple(() =>
        {
            Assert.That(_site.Mails.Taken, Has.Count.EqualTo(20));
            Assert.That(whileDown, Is.LessThan(60), "the server is spared");
            foreach (var recipient in _site.Mails.Taken.GroupBy(mail => mail.Mail.Recipient))
            {
                Assert.That(recipient.Select(mail => mail.Mail.Subject), Is.Ordered);
            }
        });
    }

    [Test]
    public async Task A_mail_that_must_wait_holds_up_only_its_own_receiver()
    {
        _site.Mails.Answer = mail => mail.Mail.Subject == "1" ? new(MailVerdict.Postponed, "Mailbox busy.") : MailOutcome.Delivered;
        await AddAsync(To("anna@example.org", "1"));
        await AddAsync(To("anna@example.org", "2"));
        await AddAsync(To("berta@example.org", "3"));
        await _site.DeliverAsync();

        Assert.That(Subjects(), Is.EqualTo(new[] { "3" }));
    }

    [Test]
    public async Task A_mail_that_is_refused_lets_the_next_one_pass_and_can_be_sent_again()
    {
        _site.Mails.Answer = mail => mail.Mail.Subject == "1" ? new(MailVerdict.Refused, "No such mailbox.") : MailOutcome.Delivered;
        await AddAsync(To("anna@example.org", "1"));
        await AddAsync(To("anna@example.org", "2"));
        await _site.DeliverAsync();
        var refused = Traces()[0];
        _site.Mails.Answer = _ => MailOutcome.Delivered;
        await _site.Store.WriteAsync(session => _site.Get<MailOutbox>().SendAgain(session, refused.Id));
        await _site.DeliverAsync();

        Assert.Multiple(() =>
        {
            Assert.That(refused, Has.Property(nameof(MailTrace.State)).EqualTo(MailState.Refused).And.Property(nameof(MailTrace.Problem)).EqualTo("No such mailbox."));
            Assert.That(Subjects(), Is.EqualTo(new[] { "2", "1" }));
        });
    }

    [Test]
    public async Task A_mail_whose_sender_died_before_the_hand_over_is_sent_by_the_next()
    {
        await AddAsync(To("anna@example.org", "1"));
        await ClaimForDeadProcessAsync(MailState.Claimed);
        await _site.DeliverAsync();
        Assert.That(_site.Mails.Taken, Is.Empty, "as long as it seems to be under way");
        await RecoverAsync();
        await _site.DeliverAsync();

        Assert.That(_site.Mails.Taken, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_mail_whose_sender_died_after_the_hand_over_is_not_sent_twice()
    {
        await AddAsync(To("anna@example.org", "1"));
        await ClaimForDeadProcessAsync(MailState.HandedOver);
        await RecoverAsync();
        await _site.DeliverAsync();

        Assert.Multiple(() =>
        {
            Assert.That(_site.Mails.Taken, Is.Empty);
            Assert.That(Traces().Single(), Has.Property(nameof(MailTrace.State)).EqualTo(MailState.Sent).And.Property(nameof(MailTrace.Problem)).Not.Null);
        });
    }

    [Test]
    public async Task Two_processes_send_each_mail_once()
    {
        await using var other = await _site.AnotherAsync();
        for (var number = 0; number < 60; number++)
        {
            await AddAsync(To($"person{number}@example.org", $"{number:00}"));
        }

        await Task.WhenAll(Task.Run(_site.DeliverAsync), Task.Run(other.DeliverAsync));

        var all = _site.Mails.Taken.Concat(other.Mails.Taken).Select(mail => mail.MessageId).ToList();
        Assert.That(all, Is.Unique.And.Count.EqualTo(60));
    }

    private Task AddAsync(OutgoingMail mail) => _site.Store.WriteAsync(session => _site.Get<MailOutbox>().Add(session, mail));

    private Task RecoverAsync() => _site.Get<OutboxClaims>().RecoverAsync(CancellationToken.None);

    // As a process of this machine that runs no more has left it.
    private Task ClaimForDeadProcessAsync(MailState state)
    {
        var dead = $"{Environment.MachineName}|{Environment.ProcessId}|1|gone";
        return _site.Store.WriteAsync(session => session.Execute($"""
            UPDATE "submissionOutbox" SET "state" = {(int)state}, "claimedBy" = {dead},
              "claimedUntil" = {_site.Clock.Now.AddMinutes(5).ToUnixTimeMilliseconds()}
            """));
    }

    private async Task PassInStepsAsync(TimeSpan time)
    {
        for (var end = _site.Clock.Now + time; _site.Clock.Now < end; _site.Clock.Pass(TimeSpan.FromSeconds(30)))
        {
            await _site.DeliverAsync();
        }
    }

    private static OutgoingMail To(string recipient, string subject) => new("entry", recipient, subject, "Text");

    private string[] Subjects() => [.. _site.Mails.Taken.Select(mail => mail.Mail.Subject)];

    private List<MailTrace> Traces() => _site.Store.Read(session => MailOutbox.Of(session, "entry"));
}
