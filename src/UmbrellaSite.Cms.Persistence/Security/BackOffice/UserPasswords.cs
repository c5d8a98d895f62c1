using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>Hashes, checks and generates passwords of back office users by <c>Umbraco:CMS:Security:UserPassword</c>.</summary>
internal sealed class UserPasswords(IOptionsMonitor<UserPasswordConfigurationSettings> settings, TimeProvider clock)
{
    private readonly PasswordHasher<IUser> _hasher = new();

    public string Generate() => new PasswordGenerator(settings.CurrentValue).GeneratePassword();

    public void Set(IUser user, string password)
    {
        user.RawPasswordValue = _hasher.HashPassword(user, password);
        user.LastPasswordChangeDate = clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>A password that nobody knows, recognisable as one that has not been chosen yet.</summary>
    public string Unknown(IUser user) =>
        Constants.Security.EmptyPasswordPrefix + _hasher.HashPassword(user, Guid.NewGuid().ToString());

    public bool IsRight(IUser user, string password)
    {
        var stored = user.RawPasswordValue;
        return !string.IsNullOrEmpty(stored)
            && !stored.StartsWith(Constants.Security.EmptyPasswordPrefix, StringComparison.Ordinal)
            && _hasher.VerifyHashedPassword(user, stored, password) != PasswordVerificationResult.Failed;
    }

    /// <summary>Why the password is not good enough; empty when it is.</summary>
    public IReadOnlyList<string> Problems(string? password)
    {
        var rules = settings.CurrentValue;
        var text = password ?? string.Empty;
        return
        [
            .. When(text.Length < rules.RequiredLength, $"The password must have at least {rules.RequiredLength} characters."),
            .. When(rules.RequireDigit && !text.Any(char.IsAsciiDigit), "The password must contain a digit."),
            .. When(rules.RequireLowercase && !text.Any(char.IsLower), "The password must contain a lower-case letter."),
            .. When(rules.RequireUppercase && !text.Any(char.IsUpper), "The password must contain an upper-case letter."),
            .. When(
                rules.RequireNonLetterOrDigit && text.All(char.IsLetterOrDigit),
                "The password must contain a character that is neither a letter nor a digit."),
        ];
    }

    private static string[] When(bool isBroken, string message) => isBroken ? [message] : [];
}
