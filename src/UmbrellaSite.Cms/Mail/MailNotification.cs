using System.Net.Mail;
using Umbraco.Cms.Core.Models.Email;

namespace UmbrellaSite.Cms.Mail;

/// <summary>A mail as notification handlers see it.</summary>
internal static class MailNotification
{
    public static NotificationEmailModel Of(EmailMessage message, string? defaultFrom) => new(
        Address(message.From ?? defaultFrom),
        message.To.Select(Address).OfType<NotificationEmailAddress>().ToList(),
        Addresses(message.Cc),
        Addresses(message.Bcc),
        Addresses(message.ReplyTo),
        message.Subject,
        message.Body,
        message.Attachments,
        message.IsBodyHtml);

    private static List<NotificationEmailAddress> Addresses(string[]? texts) =>
        [.. (texts ?? []).Select(Address).OfType<NotificationEmailAddress>()];

    private static NotificationEmailAddress? Address(string? text) =>
        MailAddress.TryCreate(text, out var address) ? new NotificationEmailAddress(address.Address, address.DisplayName) : null;
}
