using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbrellaSite.Cms.Mail;

/// <summary>Hands a mail to the server of the settings, or puts it into their pickup folder.</summary>
public sealed class MailTransport(IHostEnvironment environment)
{
    private const int DefaultPort = 25;
    private const int SubmissionPort = 587;
    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(30);

    /// <exception cref="MailException">It was not accepted. The message holds no address.</exception>
    public async Task SendAsync(MailMessage mail, SmtpSettings settings, CancellationToken cancellationToken)
    {
        using var client = Client(settings);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_longestWait);
        try
        {
            await client.SendMailAsync(mail, limit.Token);
        }
        catch (SmtpException exception)
        {
            throw new MailException($"{Name(settings)} did not accept the mail ({exception.StatusCode}). {Advice(exception, settings)}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailException($"{Name(settings)} did not answer within {_longestWait.TotalSeconds:0} seconds.", exception);
        }
    }

    private static string Name(SmtpSettings settings) => settings.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory
        ? $"The pickup folder {settings.PickupDirectoryLocation}"
        : $"The mail server {settings.Host}:{Port(settings)}";

    private static string Advice(SmtpException exception, SmtpSettings settings) => exception.StatusCode switch
    {
        SmtpStatusCode.GeneralFailure => "Check 'Host', 'Port' and whether the server can be reached from here.",
        SmtpStatusCode.MustIssueStartTlsFirst => "It asks for encryption: set 'SecureSocketOptions' to 'StartTls'.",
        SmtpStatusCode.ClientNotPermitted => "It asks for a sign-in: check 'Username' and 'Password'.",
        SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed => $"It does not take mail from '{settings.From}', or not for this receiver.",
        _ => "The details are in the inner exception.",
    };

    private static int Port(SmtpSettings settings) => settings.Port > 0 ? settings.Port : DefaultPort;

    // .NET's client cannot find out what the server offers, so "auto" means: never send a password in the clear.
    private static bool IsEncrypted(SmtpSettings settings) => settings.SecureSocketOptions switch
    {
        SecureSocketOptions.None => false,
        SecureSocketOptions.StartTls => true,
        SecureSocketOptions.SslOnConnect => throw new MailException(
            "Mail cannot be sent with 'SecureSocketOptions' set to 'SslOnConnect'. Set it to 'StartTls', mostly with port 587."),
        _ => Port(settings) == SubmissionPort || !string.IsNullOrEmpty(settings.Username),
    };

    private SmtpClient Client(SmtpSettings settings)
    {
        if (settings.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory)
        {
            var folder = Path.Combine(environment.ContentRootPath, settings.PickupDirectoryLocation!);
            Directory.CreateDirectory(folder);
            return new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = folder,
            };
        }

        return new SmtpClient(settings.Host, Port(settings))
        {
            EnableSsl = IsEncrypted(settings),
            Credentials = string.IsNullOrEmpty(settings.Username) ? null : new NetworkCredential(settings.Username, settings.Password),
            DeliveryFormat = SmtpDeliveryFormat.International,
        };
    }
}
