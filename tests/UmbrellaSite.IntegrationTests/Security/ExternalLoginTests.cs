using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Security;

public class ExternalLoginTests : UsersFixture
{
    private IExternalLoginWithKeyService Logins => Site.Get<IExternalLoginWithKeyService>();

    private ITwoFactorLoginService TwoFactor => Site.Get<ITwoFactorLoginService>();

    [Test]
    public async Task A_user_is_found_by_the_account_elsewhere()
    {
        var user = await AUser("Linked");

        Logins.Save(user.Key, [new ExternalLogin("Provider", "key-of-linked", "more")]);

        var found = Logins.Find("Provider", "key-of-linked").Single();
        Assert.That(found.Key, Is.EqualTo(user.Key));
        Assert.That(found.UserData, Is.EqualTo("more"));
    }

    [Test]
    public async Task Saving_accounts_again_keeps_the_tokens_of_those_that_stay()
    {
        var user = await AUser("Relinked");
        Logins.Save(user.Key, [new ExternalLogin("Stays", "1"), new ExternalLogin("Goes", "2")]);
        Logins.Save(user.Key, [new ExternalLoginToken("Stays", "access", "token"), new ExternalLoginToken("Goes", "access", "token")]);

        Logins.Save(user.Key, [new ExternalLogin("Stays", "1")]);

        Assert.That(Logins.GetExternalLogins(user.Key).Select(login => login.LoginProvider), Is.EqualTo(new[] { "Stays" }));
        Assert.That(Logins.GetExternalLoginTokens(user.Key).Select(token => (token.LoginProvider, token.Name, token.Value)),
            Is.EqualTo(new[] { ("Stays", "access", "token") }));
    }

    [Test]
    public async Task A_token_without_an_account_is_refused()
    {
        var user = await AUser("Unlinked");

        Assert.That(() => Logins.Save(user.Key, [new ExternalLoginToken("Nowhere", "access", "token")]),
            Throws.InvalidOperationException.With.Message.Contains("Nowhere"));
    }

    [Test]
    public async Task A_provider_that_is_gone_signs_its_users_out()
    {
        var (gone, stays) = (await AUser("Of Gone Provider"), await AUser("Of Kept Provider"));
        Logins.Save(gone.Key, [new ExternalLogin("Gone", "a")]);
        Logins.Save(stays.Key, [new ExternalLogin("Kept", "b")]);

        Logins.PurgeLoginsForRemovedProviders(["Kept", "Stays", "Provider"]);

        Assert.Multiple(() =>
        {
            Assert.That(Logins.GetExternalLogins(gone.Key), Is.Empty);
            Assert.That(Logins.GetExternalLogins(stays.Key).Count(), Is.EqualTo(1));
            Assert.That(Users.GetUserById(gone.Id)!.SecurityStamp, Is.Not.EqualTo(gone.SecurityStamp));
            Assert.That(Users.GetUserById(stays.Id)!.SecurityStamp, Is.EqualTo(stays.SecurityStamp));
        });
    }

    [Test]
    public async Task A_second_factor_keeps_its_secret_until_it_is_switched_off()
    {
        var user = await AUser("Two Factors");

        await TwoFactor.SaveAsync(new TwoFactorLogin { ProviderName = "App", Secret = "secret", UserOrMemberKey = user.Key, Confirmed = true });
        var secret = await TwoFactor.GetSecretForUserAndProviderAsync(user.Key, "App");
        var first = await TwoFactor.DisableAsync(user.Key, "App");
        var second = await TwoFactor.DisableAsync(user.Key, "App");

        Assert.That(secret, Is.EqualTo("secret"));
        Assert.That((first, second), Is.EqualTo((true, false)));
        Assert.That(await TwoFactor.GetSecretForUserAndProviderAsync(user.Key, "App"), Is.Null);
    }
}
