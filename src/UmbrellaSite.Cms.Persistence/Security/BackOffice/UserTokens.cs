using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>
/// Tokens for links in mails. They end after the time that the security settings give, and with the next change of the
/// user's security stamp: a link works once.
/// </summary>
internal sealed class UserTokens(IDataProtectionProvider protection, IOptionsMonitor<SecuritySettings> settings)
{
    public const string PasswordReset = "ResetPassword";
    public const string EmailConfirmation = "EmailConfirmation";

    public string Create(IUser user, string purpose) => Protector(purpose).Protect(Content(user), Lifetime(purpose));

    public bool IsValid(IUser user, string purpose, string token)
    {
        try
        {
            return Protector(purpose).Unprotect(token) == Content(user);
        }
        catch (CryptographicException)
        {
            // Expired, altered or made for something else: to the visitor all the same.
            return false;
        }
    }

    private TimeSpan Lifetime(string purpose) => purpose == PasswordReset
        ? settings.CurrentValue.PasswordResetEmailExpiry
        : settings.CurrentValue.UserInviteEmailExpiry;

    private ITimeLimitedDataProtector Protector(string purpose) =>
        protection.CreateProtector("UmbrellaSite.BackOfficeUser", purpose).ToTimeLimitedDataProtector();

    private static string Content(IUser user) => $"{user.Key:N}:{user.SecurityStamp}";
}
