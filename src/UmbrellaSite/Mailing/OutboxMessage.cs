using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using UmbrellaSite.Submissions.Outbox;

namespace UmbrellaSite.Mailing;

/// <summary>Makes a message of a mail of the outbox: the text, the same in HTML, and its file.</summary>
internal static class OutboxMessage
{
    /// <param name="from">The site's address; its domain completes the message's id.</param>
    /// <param name="handOver">Is run when the last byte of the last part has been read.</param>
    /// <exception cref="FormatException">Something that should be a mail address is none.</exception>
    public static MailMessage Of(WaitingMail waiting, string from, Func<Task> handOver)
    {
        var mail = waiting.Mail;
        var message = new MailMessage(new MailAddress(from), new MailAddress(mail.Recipient))
        {
            Subject = SingleLine(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{waiting.MessageId}@{message.From!.Host}>");

        // Holiday notices and other programs do not answer such a mail.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.ReplyTo is { Length: > 0 } replyTo)
        {
            message.ReplyToList.Add(new MailAddress(replyTo));
        }

        AddParts(message, mail, handOver);
        return message;
    }

    private static void AddParts(MailMessage message, OutgoingMail mail, Func<Task> handOver)
    {
        var views = mail.Html is { } html
            ? new[] { (mail.Text, MediaTypeNames.Text.Plain), (html, MediaTypeNames.Text.Html) }
            : [(mail.Text, MediaTypeNames.Text.Plain)];
        for (var index = 0; index < views.Length; index++)
        {
            var (text, type) = views[index];
            var isLast = mail.File is null && index == views.Length - 1;
            message.AlternateViews.Add(View(Content(Encoding.UTF8.GetBytes(text), isLast, handOver), type));
        }

        if (mail.File is { } file)
        {
            message.Attachments.Add(new Attachment(Content(file.Content, isLast: true, handOver), new ContentType(file.Type) { Name = file.Name })
            {
                TransferEncoding = TransferEncoding.Base64,
            });
        }
    }

    private static Stream Content(byte[] bytes, bool isLast, Func<Task> handOver) =>
        isLast ? new LastPart(bytes, handOver) : new MemoryStream(bytes, writable: false);

    private static AlternateView View(Stream content, string type) => new(content, new ContentType(type) { CharSet = Encoding.UTF8.WebName })
    {
        TransferEncoding = TransferEncoding.QuotedPrintable,
    };

    // A line break in a subject would begin another header.
    private static string SingleLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
