using System.Globalization;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Umbraco.Cms.Core.Models.Email;

namespace UmbrellaSite.Cms.Mail;

/// <summary>Makes a mail of a message: an HTML body goes together with the same in plain text.</summary>
internal static class MailComposer
{
    public static MailMessage Compose(EmailMessage message, string defaultFrom, TimeSpan? expires)
    {
        var mail = new MailMessage
        {
            From = Address(string.IsNullOrWhiteSpace(message.From) ? defaultFrom : message.From),
            Subject = SingleLine(message.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        Fill(mail.To, message.To);
        Fill(mail.CC, message.Cc);
        Fill(mail.Bcc, message.Bcc);
        Fill(mail.ReplyToList, message.ReplyTo);
        AddBody(mail, message);
        AddAttachments(mail, message);
        if (expires is { } after)
        {
            mail.Headers.Add("Expires-After", ((long)after.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        }

        return mail;
    }

    private static void AddBody(MailMessage mail, EmailMessage message)
    {
        if (!message.IsBodyHtml)
        {
            mail.Body = message.Body;
            mail.BodyEncoding = Encoding.UTF8;
            mail.BodyTransferEncoding = TransferEncoding.QuotedPrintable;
            return;
        }

        mail.AlternateViews.Add(View(PlainText.Of(message.Body!), MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(View(message.Body!, MediaTypeNames.Text.Html));
    }

    private static AlternateView View(string body, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(body, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }

    // The caller keeps his streams: disposing the mail must not close them.
    private static void AddAttachments(MailMessage mail, EmailMessage message)
    {
        foreach (var attachment in message.Attachments ?? [])
        {
            var copy = new MemoryStream();
            attachment.Stream.CopyTo(copy);
            copy.Position = 0;
            mail.Attachments.Add(new Attachment(copy, attachment.FileName));
        }
    }

    private static void Fill(MailAddressCollection target, IEnumerable<string?>? addresses)
    {
        foreach (var address in addresses ?? [])
        {
            if (!string.IsNullOrWhiteSpace(address))
            {
                target.Add(Address(address));
            }
        }
    }

    private static MailAddress Address(string text) =>
        MailAddress.TryCreate(text, out var address)
            ? address
            : throw new MailException("A mail was not sent because one of its addresses is not a mail address.");

    // A line break in a subject would begin another header.
    private static string SingleLine(string? text) => string.Join(' ', (text ?? string.Empty).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
