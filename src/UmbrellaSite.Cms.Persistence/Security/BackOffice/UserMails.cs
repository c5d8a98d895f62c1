using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>Umbraco's mails to back office users, with Umbraco's texts in the language of the user.</summary>
internal sealed class UserMails(
    IEmailSender sender,
    ILocalizedTextService texts,
    IOptionsMonitor<GlobalSettings> globalSettings,
    IOptionsMonitor<SecuritySettings> securitySettings) : IUserInviteSender, IUserForgotPasswordSender
{
    private string? From => globalSettings.CurrentValue.Smtp?.From;

    public bool CanSendInvites() => sender.CanSendRequiredEmail();

    public bool CanSend() => securitySettings.CurrentValue.AllowPasswordReset && sender.CanSendRequiredEmail();

    public Task InviteUser(UserInvitationMessage invite)
    {
        var culture = Culture(invite.Recipient);
        var body = texts.Localize("user", "inviteEmailCopyFormat", culture,
        [
            invite.Recipient.Name,
            invite.Sender.Name,
            WebUtility.HtmlEncode(invite.Message),
            invite.InviteUri.ToString(),
            From,
        ]);
        return Send(
            invite.Recipient,
            texts.Localize("user", "inviteEmailCopySubject", culture, []),
            body,
            Constants.Web.EmailTypes.UserInvite,
            securitySettings.CurrentValue.UserInviteEmailExpiry);
    }

    public Task SendForgotPassword(UserForgotPasswordMessage message)
    {
        var culture = Culture(message.Recipient);
        var body = texts.Localize(
            "login", "resetPasswordEmailCopyFormat", culture, [message.Recipient.Username, message.ForgotPasswordUri.ToString()]);
        return Send(
            message.Recipient,
            texts.Localize("login", "resetPasswordEmailCopySubject", culture, []),
            body,
            Constants.Web.EmailTypes.PasswordReset,
            securitySettings.CurrentValue.PasswordResetEmailExpiry);
    }

    private CultureInfo Culture(IUser user) => user.GetUserCulture(texts, globalSettings.CurrentValue);

    private Task Send(IUser to, string subject, string body, string type, TimeSpan expires) => sender.SendAsync(
        new EmailMessage(From, to.Email, subject, body, isBodyHtml: true), type, enableNotification: true, expires);
}
