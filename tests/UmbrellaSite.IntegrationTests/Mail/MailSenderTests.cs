using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;
using UmbrellaSite.Cms.Mail;

namespace UmbrellaSite.IntegrationTests.Mail;

[TestFixture]
internal sealed class MailSenderTests
{
    private IEventAggregator _events = null!;
    private string _folder = string.Empty;

    [SetUp]
    public void CreateFolder()
    {
        _folder = Directory.CreateTempSubdirectory("umbrella-mail-").FullName;
        _events = Substitute.For<IEventAggregator>();
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task In_development_mail_is_put_into_the_pickup_folder()
    {
        await Sender(Pickup()).SendAsync(Message("Hallo", isHtml: false), "Test", enableNotification: false, expires: null);
        Assert.That(Sent(), Does.Contain("To: erika@example.org").And.Contain("From: noreply@example.org").And.Contain("Hallo"));
    }

    [Test]
    public async Task A_mail_in_HTML_also_says_it_in_plain_text()
    {
        await Sender(Pickup()).SendAsync(Message("<p>Guten <b>Tag</b></p>", isHtml: true), "Test", enableNotification: false, expires: null);
        Assert.That(Sent(), Does.Contain("multipart/alternative").And.Contain("text/plain").And.Contain("text/html").And.Contain("\nGuten Tag"));
    }

    [Test]
    public async Task Attachments_go_with_the_mail_and_stay_open_for_their_owner()
    {
        using var file = new MemoryStream("BEGIN:VCALENDAR"u8.ToArray());
        var message = new EmailMessage(null, ["erika@example.org"], null, null, null, "Termin", "Text", false, [new EmailMessageAttachment(file, "termin.ics")]);
        await Sender(Pickup()).SendAsync(message, "Test", enableNotification: false, expires: null);
        Assert.That(Sent(), Does.Contain("termin.ics"));
        Assert.That(file.CanRead, Is.True);
    }

    [Test]
    public async Task A_line_break_in_the_subject_begins_no_header()
    {
        var message = new EmailMessage(null, "erika@example.org", "Hallo\r\nBcc: all@example.org", "Text", false);
        await Sender(Pickup()).SendAsync(message, "Test", enableNotification: false, expires: null);
        Assert.That(Sent(), Does.Not.Contain("\nBcc:"));
    }

    [Test]
    public async Task A_handler_of_the_notification_may_send_the_mail_instead()
    {
        _events.When(events => events.PublishAsync(Arg.Any<SendEmailNotification>(), Arg.Any<CancellationToken>()))
            .Do(call => call.Arg<SendEmailNotification>().HandleEmail());
        await Sender(Pickup()).SendAsync(Message("Hallo", isHtml: false), "Test", enableNotification: true, expires: null);
        Assert.That(Directory.GetFiles(_folder), Is.Empty);
    }

    [Test]
    public void Without_a_transport_it_says_what_to_set()
    {
        var sender = Sender(new SmtpSettings { From = "noreply@example.org" });
        Assert.That(
            () => sender.SendAsync(Message("Hallo", isHtml: false), "Test", enableNotification: false, expires: null),
            Throws.TypeOf<MailException>().With.Message.Contains("Umbraco:CMS:Global:Smtp"));
        Assert.That(sender.CanSendRequiredEmail(), Is.False);
    }

    [Test]
    public void A_server_that_is_not_there_is_named()
    {
        var sender = Sender(new SmtpSettings { From = "noreply@example.org", Host = "127.0.0.1", Port = 1 });
        Assert.That(
            () => sender.SendAsync(Message("Hallo", isHtml: false), "Test", enableNotification: false, expires: null),
            Throws.TypeOf<MailException>().With.Message.Contains("127.0.0.1:1").And.Message.Not.Contains("erika"));
    }

    [Test]
    public void An_address_that_is_none_is_refused_without_being_repeated() => Assert.That(
        () => Sender(Pickup()).SendAsync(new EmailMessage(null, "not an address", "Hallo", "Text", false), "Test", enableNotification: false, expires: null),
        Throws.TypeOf<MailException>().With.Message.Not.Contains("not an address,"));

    [Test]
    public void Encryption_from_the_first_byte_is_refused_with_an_advice()
    {
        var sender = Sender(new SmtpSettings { From = "noreply@example.org", Host = "127.0.0.1", SecureSocketOptions = SecureSocketOptions.SslOnConnect });
        Assert.That(
            () => sender.SendAsync(Message("Hallo", isHtml: false), "Test", enableNotification: false, expires: null),
            Throws.TypeOf<MailException>().With.Message.Contains("StartTls"));
    }

    private static EmailMessage Message(string body, bool isHtml) => new(null, "erika@example.org", "Betreff", body, isHtml);

    private SmtpSettings Pickup() => new()
    {
        From = "noreply@example.org",
        DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
        PickupDirectoryLocation = _folder,
    };

    private MailSender Sender(SmtpSettings smtp)
    {
        var settings = Substitute.For<IOptionsMonitor<GlobalSettings>>();
        settings.CurrentValue.Returns(new GlobalSettings { Smtp = smtp });
        var environment = Substitute.For<IHostEnvironment>();
        environment.ContentRootPath.Returns(_folder);
        return new MailSender(settings, _events, new MailTransport(environment), new ServiceCollection().BuildServiceProvider());
    }

    private string Sent() => File.ReadAllText(Directory.GetFiles(_folder, "*.eml").Single(), Encoding.UTF8);
}
