using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Security;

public class PasswordTests : UsersFixture
{
    private const string NewPassword = "a-new-password-1";

    private ICoreBackOfficeUserManager Manager => Site.Get<ICoreBackOfficeUserManager>();

    [Test]
    public async Task A_user_changes_the_password_with_the_old_one()
    {
        var created = await ANewUser("Own Password");
        var user = created.CreatedUser!;

        var wrong = await Change(user, "not the password");
        var right = await Change(user, created.InitialPassword!);
        var oldAgain = await Change(user, created.InitialPassword!);

        Assert.That((wrong.Success, right.Success, oldAgain.Success), Is.EqualTo((false, true, false)));
        Assert.That(Site.Notifications.Of<UserPasswordChangedNotification>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_password_is_stored_as_a_hash_that_says_how_it_was_made()
    {
        var created = await ANewUser("Hashed");

        var stored = Users.GetUserById(created.CreatedUser!.Id)!;

        Assert.That(stored.RawPasswordValue, Is.Not.Empty.And.Not.Contain(created.InitialPassword!));
        Assert.That(stored.PasswordConfiguration, Is.EqualTo("""{"hashAlgorithm":"PBKDF2.ASPNETCORE.V3"}"""));
        Assert.That(stored.LastPasswordChangeDate, Is.Not.Null);
    }

    [Test]
    public async Task A_short_password_is_refused_with_the_reason()
    {
        var created = await ANewUser("Too Short");

        var attempt = await Users.ChangePasswordAsync(
            Administrator, new ChangeUserPasswordModel { UserKey = created.CreatedUser!.Key, NewPassword = "short" });

        Assert.That(attempt.Success, Is.False);
        Assert.That(attempt.Result.Error!.ErrorMessage, Does.Contain("10 characters"));
    }

    [Test]
    public async Task An_administrator_sets_the_password_of_somebody_else_without_knowing_it()
    {
        var user = (await ANewUser("Forgetful")).CreatedUser!;
        var stamp = Users.GetUserById(user.Id)!.SecurityStamp;

        var attempt = await Users.ResetPasswordAsync(Administrator, user.Key);

        Assert.That(attempt.Success, Is.True);
        Assert.That((await Change(user, attempt.Result.ResetPassword!)).Success, Is.True);
        Assert.That(Users.GetUserById(user.Id)!.SecurityStamp, Is.Not.EqualTo(stamp));
    }

    [Test]
    public async Task A_link_to_reset_a_password_works_once()
    {
        var user = await AUser("Clicks Twice");
        var token = (await Manager.GeneratePasswordResetTokenAsync(user)).Result!.ToUrlBase64()!;

        var first = await Users.ResetPasswordAsync(user.Key, token, NewPassword);
        var second = await Users.VerifyPasswordResetAsync(user.Key, token);

        Assert.That(first.Success, Is.True);
        Assert.That(second.Result, Is.EqualTo(UserOperationStatus.InvalidPasswordResetToken));
    }

    [Test]
    public async Task A_token_is_good_for_its_user_and_purpose_only()
    {
        var (one, two) = (await AUser("Token One"), await AUser("Token Two"));
        var token = (await Manager.GeneratePasswordResetTokenAsync(one)).Result!;

        Assert.Multiple(async () =>
        {
            Assert.That(await Manager.IsResetPasswordTokenValidAsync(one, token), Is.True);
            Assert.That(await Manager.IsResetPasswordTokenValidAsync(two, token), Is.False);
            Assert.That(await Manager.IsEmailConfirmationTokenValidAsync(one, token), Is.False);
            Assert.That(await Manager.IsResetPasswordTokenValidAsync(one, "made up"), Is.False);
        });
    }

    [Test]
    public async Task A_locked_user_is_unlocked()
    {
        var user = await AUser("Locked");
        user.IsLockedOut = true;
        user.FailedPasswordAttempts = 5;
        Users.Save(user);

        await Users.UnlockAsync(Administrator, user.Key);

        var unlocked = Users.GetUserById(user.Id)!;
        Assert.That((unlocked.IsLockedOut, unlocked.FailedPasswordAttempts), Is.EqualTo((false, 0)));
        Assert.That(Site.Notifications.Of<UserUnlockedNotification>(), Is.Not.Empty);
    }

    private Task<Umbraco.Cms.Core.Attempt<Umbraco.Cms.Core.Models.PasswordChangedModel, UserOperationStatus>> Change(IUser user, string oldPassword) =>
        Users.ChangePasswordAsync(
            user.Key, new ChangeUserPasswordModel { UserKey = user.Key, OldPassword = oldPassword, NewPassword = NewPassword });
}
