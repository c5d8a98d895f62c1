using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>What Core's user service leaves to the part that knows passwords and tokens.</summary>
internal sealed class BackOfficeUserManager(
    IBackOfficeUserStore store,
    UserPasswords passwords,
    UserTokens tokens,
    UserEvents events,
    IExternalLoginWithKeyService logins,
    IOptions<GlobalSettings> globalSettings) : ICoreBackOfficeUserManager
{
    /// <summary>The user can sign in at once with the password of the result; a user for programs has none.</summary>
    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel) =>
        CreateAsync(createModel, createModel.Kind == UserKind.Default ? passwords.Generate() : null, isApproved: true);

    /// <summary>The user chooses a password by the link in the invitation and is not approved until then.</summary>
    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) =>
        CreateAsync(createModel, password: null, isApproved: false);

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(
            UserOperationStatus.Success,
            tokens.Create(user, UserTokens.EmailConfirmation)));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, UserTokens.PasswordReset)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, UserTokens.EmailConfirmation, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, UserTokens.PasswordReset, token));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        var status = await store.SaveAsync(user);
        if (status != UserOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new UserUnlockResult());
        }

        events.Publish(user, performing: null, (ip, id, performer) => new UserUnlockedNotification(ip, id, performer));
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new UserUnlockResult());
    }

    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus<ICollection<IIdentityUserLogin>, UserOperationStatus>(
            UserOperationStatus.Success,
            [.. logins.GetExternalLogins(user.Key)]));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) =>
        events.Publish((ip, performer) => new UserForgotPasswordRequestedNotification(ip, toString, performer));

    public string GeneratePassword() => passwords.Generate();

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password, bool isApproved)
    {
        var user = new User(globalSettings.Value)
        {
            Name = model.Name,
            Email = model.Email,
            Username = model.UserName,
            Kind = model.Kind,
            IsApproved = isApproved,
            Key = model.Id ?? Guid.NewGuid(),
        };
        if (password is null)
        {
            user.RawPasswordValue = passwords.Unknown(user);
        }
        else
        {
            passwords.Set(user, password);
        }

        return await store.SaveAsync(user) == UserOperationStatus.Success
            ? new IdentityCreationResult { Succeded = true, InitialPassword = password }
            : IdentityCreationResult.Cancel();
    }
}
