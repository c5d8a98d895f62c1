using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>
/// What members sign in with (<c>cmsMember</c>). A changed password, name or address makes a new security stamp, which
/// ends the member's sessions elsewhere.
/// </summary>
internal sealed class MemberAccounts(
    IScopeAccessor scopes,
    IPasswordHasher hasher,
    IJsonSerializer json,
    IOptions<MemberPasswordConfigurationSettings> passwordSettings)
{
    public void Insert(IMember member)
    {
        if (string.IsNullOrWhiteSpace(member.RawPasswordValue))
        {
            // Nobody knows this password; it keeps the account shut until one is set.
            member.RawPasswordValue = Constants.Security.EmptyPasswordPrefix + hasher.HashPassword(Guid.NewGuid().ToString("N"));
        }

        scopes.Database().Execute($"""
            INSERT INTO "cmsMember" ("nodeId", "Email", "LoginName", "Password", "passwordConfig", "securityStampToken",
                "emailConfirmedDate", "failedPasswordAttempts", "isLockedOut", "isApproved", "lastLoginDate",
                "lastLockoutDate", "lastPasswordChangeDate")
            VALUES ({member.Id}, {member.Email}, {member.Username}, {member.RawPasswordValue}, {PasswordConfiguration(member)},
                {member.SecurityStamp}, {member.EmailConfirmedDate}, {member.FailedPasswordAttempts}, {member.IsLockedOut},
                {member.IsApproved}, {member.LastLoginDate}, {member.LastLockoutDate}, {member.LastPasswordChangeDate})
            """);
    }

    public void Update(IMember member)
    {
        if (member.IsPropertyDirty(nameof(member.Email)) || member.IsPropertyDirty(nameof(member.Username)))
        {
            member.EmailConfirmedDate = null;
            RenewSecurityStamp(member);
        }

        if (member.IsPropertyDirty(nameof(member.RawPasswordValue)) && !string.IsNullOrWhiteSpace(member.RawPasswordValue))
        {
            RenewSecurityStamp(member);
            scopes.Database().Execute($"""
                UPDATE "cmsMember" SET "Password" = {member.RawPasswordValue}, "passwordConfig" = {PasswordConfiguration(member)}
                WHERE "nodeId" = {member.Id}
                """);
        }

        UpdateAccount(member);
    }

    /// <summary>Writes the traces of a sign-in and nothing else.</summary>
    public void UpdateLogin(IMember member) => scopes.Database().Execute($"""
        UPDATE "cmsMember" SET "lastLoginDate" = {member.LastLoginDate}, "securityStampToken" = {member.SecurityStamp}
        WHERE "nodeId" = {member.Id}
        """);

    private void UpdateAccount(IMember member) => scopes.Database().Execute($"""
        UPDATE "cmsMember" SET "Email" = {member.Email}, "LoginName" = {member.Username},
            "passwordConfig" = COALESCE("passwordConfig", {PasswordConfiguration(member)}),
            "securityStampToken" = {member.SecurityStamp}, "emailConfirmedDate" = {member.EmailConfirmedDate},
            "failedPasswordAttempts" = {member.FailedPasswordAttempts}, "isLockedOut" = {member.IsLockedOut},
            "isApproved" = {member.IsApproved}, "lastLoginDate" = {member.LastLoginDate},
            "lastLockoutDate" = {member.LastLockoutDate}, "lastPasswordChangeDate" = {member.LastPasswordChangeDate}
        WHERE "nodeId" = {member.Id}
        """);

    private static void RenewSecurityStamp(IMember member)
    {
        if (!member.IsPropertyDirty(nameof(member.SecurityStamp)))
        {
            member.SecurityStamp = Guid.NewGuid().ToString();
        }
    }

    private string? PasswordConfiguration(IMember member) =>
        string.IsNullOrWhiteSpace(member.PasswordConfiguration)
            ? json.Serialize(new PersistedPasswordSettings { HashAlgorithm = passwordSettings.Value.HashAlgorithmType })
            : member.PasswordConfiguration;
}
