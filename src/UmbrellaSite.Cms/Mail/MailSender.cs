using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Notifications;

namespace UmbrellaSite.Cms.Mail;

/// <summary>
/// Umbraco's way of sending mail: first a notification whose handler may send it another way, then the transport of the
/// settings.
/// </summary>
/// <remarks>
/// Differs from Umbraco's own sender in one thing: without a transport it says so instead of dropping the mail.
/// </remarks>
internal sealed class MailSender(
    IOptionsMonitor<GlobalSettings> settings,
    IEventAggregator events,
    MailTransport transport,
    IServiceProvider services) : IEmailSender
{
    private SmtpSettings? Smtp => settings.CurrentValue.Smtp;

    public Task SendAsync(EmailMessage message, string emailType) => SendAsync(message, emailType, enableNotification: false, expires: null);

    public Task SendAsync(EmailMessage message, string emailType, bool enableNotification) =>
        SendAsync(message, emailType, enableNotification, expires: null);

    /// <exception cref="MailException">The mail was not accepted; the message says by whom and why.</exception>
    public async Task SendAsync(EmailMessage message, string emailType, bool enableNotification = false, TimeSpan? expires = null)
    {
        if (enableNotification)
        {
            var notification = new SendEmailNotification(MailNotification.Of(message, Smtp?.From), emailType);
            await events.PublishAsync(notification);
            if (notification.IsHandled)
            {
                return;
            }
        }

        if (!HasTransport())
        {
            throw new MailException(
                "No mail can be sent: set Umbraco:CMS:Global:Smtp with 'From' and 'Host', or for development a "
                + "'PickupDirectoryLocation' with the delivery method 'SpecifiedPickupDirectory'.");
        }

        using var mail = MailComposer.Compose(message, Smtp!.From, expires ?? Smtp.EmailExpiration);
        await transport.SendAsync(mail, Smtp, CancellationToken.None);
    }

    public bool CanSendRequiredEmail() =>
        HasTransport()
        || services.GetServices<INotificationHandler<SendEmailNotification>>().Any()
        || services.GetServices<INotificationAsyncHandler<SendEmailNotification>>().Any();

    private bool HasTransport() =>
        Smtp is { From.Length: > 0 } smtp
        && (smtp.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory
            ? !string.IsNullOrWhiteSpace(smtp.PickupDirectoryLocation)
            : !string.IsNullOrWhiteSpace(smtp.Host));
}
