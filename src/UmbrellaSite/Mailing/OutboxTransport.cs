using System.Net.Mail;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using UmbrellaSite.Cms.Mail;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Mailing;

/// <summary>Mails of the outbox leave by the server that <c>Umbraco:CMS:Global:Smtp</c> names.</summary>
internal sealed class OutboxTransport(MailTransport transport, IOptionsMonitor<GlobalSettings> settings) : IMailTransport
{
    public async Task<MailOutcome> SendAsync(WaitingMail mail, Func<Task> handOver, CancellationToken cancellationToken)
    {
        if (settings.CurrentValue.Smtp is not { From.Length: > 0 } smtp)
        {
            return new MailOutcome(MailVerdict.Unreachable, "No sender is set: Umbraco:CMS:Global:Smtp needs 'From'.");
        }

        try
        {
            using var message = OutboxMessage.Of(mail, smtp.From, handOver);
            await transport.SendAsync(message, smtp, cancellationToken);
            return MailOutcome.Delivered;
        }
        catch (FormatException)
        {
            return new MailOutcome(MailVerdict.Refused, "One of the addresses is not a mail address.");
        }
        catch (MailException exception)
        {
            return new MailOutcome(Verdict(exception.InnerException as SmtpException), exception.Message);
        }
    }

    private static MailVerdict Verdict(SmtpException? exception) => exception switch
    {
        null => MailVerdict.Unreachable,
        { StatusCode: SmtpStatusCode.GeneralFailure or SmtpStatusCode.ServiceNotAvailable or SmtpStatusCode.ServiceClosingTransmissionChannel } => MailVerdict.Unreachable,
        { StatusCode: SmtpStatusCode.MustIssueStartTlsFirst or SmtpStatusCode.ClientNotPermitted } => MailVerdict.Unreachable,
        { StatusCode: SmtpStatusCode.MailboxBusy or SmtpStatusCode.InsufficientStorage or SmtpStatusCode.LocalErrorInProcessing } => MailVerdict.Postponed,
        SmtpFailedRecipientException or { StatusCode: >= SmtpStatusCode.CommandUnrecognized } => MailVerdict.Refused,
        _ => MailVerdict.Postponed,
    };
}
