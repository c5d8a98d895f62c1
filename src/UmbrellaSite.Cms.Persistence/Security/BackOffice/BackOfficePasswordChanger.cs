using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbrellaSite.Cms.Persistence.Security.BackOffice;

/// <summary>
/// Changes a user's password: by the user with the old one, by the user with the token of a mail, or by somebody who may
/// edit users. Core's user service has checked who may change whose.
/// </summary>
internal sealed class BackOfficePasswordChanger(
    IBackOfficeUserStore store,
    UserPasswords passwords,
    UserEvents events) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(
        ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (Problem(model, performingUser) is { } problem)
        {
            return Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = problem });
        }

        passwords.Set(model.User, model.NewPassword);
        if (await store.SaveAsync(model.User) != UserOperationStatus.Success)
        {
            return Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel());
        }

        Notify(model, performingUser);
        return Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel());
    }

    private ValidationResult? Problem(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (IsReset(model))
        {
            // Who is invited has no password yet and comes with the token of the invitation.
            var isOwn = performingUser?.Id == model.User.Id && model.User.UserState != UserState.Invited;
            if (isOwn && string.IsNullOrEmpty(model.ResetPasswordToken))
            {
                return new ValidationResult("Changing your own password takes the old one.", ["oldPassword"]);
            }
        }
        else if (!passwords.IsRight(model.User, model.OldPassword!))
        {
            return new ValidationResult("The old password is not right.", ["oldPassword"]);
        }

        var problems = passwords.Problems(model.NewPassword);
        return problems.Count > 0 ? new ValidationResult(string.Join(' ', problems), ["password"]) : null;
    }

    private void Notify(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        if (IsReset(model))
        {
            events.Publish(model.User, performingUser, (ip, id, by) => new UserPasswordResetNotification(ip, id, by));
        }
        else
        {
            events.Publish(model.User, performingUser, (ip, id, by) => new UserPasswordChangedNotification(ip, id, by));
        }
    }

    private static bool IsReset(ChangeBackOfficeUserPasswordModel model) => string.IsNullOrWhiteSpace(model.OldPassword);
}
