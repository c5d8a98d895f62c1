using System.Text.RegularExpressions;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed partial class ResumeTests
{
    [Test]
    public async Task A_kept_form_goes_on_in_another_browser()
    {
        using var first = await KeptAsync("Anna");
        using var second = await Browser.AtAsync(first.Text("//p[@class='form-link']"));
        Assert.That((second.Heading, second.Value("name")), Is.EqualTo(("Wer sind Sie?", "Anna")));
    }

    [Test]
    public async Task A_link_that_a_program_has_opened_before_still_works()
    {
        using var first = await KeptAsync("Anna");
        using var scanner = await Browser.AtAsync(first.Text("//p[@class='form-link']"));
        using var person = await Browser.AtAsync(first.Text("//p[@class='form-link']"));
        Assert.That(person.Value("name"), Is.EqualTo("Anna"));
    }

    [Test]
    public async Task The_link_comes_by_mail_too()
    {
        var address = $"{Guid.NewGuid():N}@probe.example";
        using var browser = await KeptAsync("Anna");
        await browser.SendAsync("schicken", ("email", address));
        Assert.That(browser.Text("//*[@role='status']"), Does.StartWith("Der Link ist unterwegs."));
        var mail = (await FormSite.MailsToAsync(address)).Single();
        using var later = await Browser.AtAsync(Link().Match(mail.Text).Value);
        Assert.That(later.Value("name"), Is.EqualTo("Anna"));
    }

    [Test]
    public async Task What_is_no_mail_address_is_said_so()
    {
        using var browser = await KeptAsync("Anna");
        await browser.SendAsync("schicken", ("email", "anna"));
        Assert.That(browser.Text("//*[@data-error-summary]"), Does.Contain("vollständige E-Mail-Adresse"));
    }

    [Test]
    public async Task A_secret_that_nobody_has_given_out_opens_nothing()
    {
        using var first = await KeptAsync("Anna");
        var link = first.Text("//p[@class='form-link']");
        using var thief = await Browser.AtAsync(Token().Replace(link, "/weiter/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        Assert.Multiple(() =>
        {
            Assert.That(thief.Value("name"), Is.Empty);
            Assert.That(thief.Text("//*[@data-error-summary]"), Does.Contain("Dieser Link gilt nicht mehr"));
        });
    }

    private static async Task<Browser> KeptAsync(string name)
    {
        var browser = await Browser.AtAsync(Steps.First);
        await browser.SendAsync(StepAction.Keep, ("name", name));
        return browser;
    }

    [GeneratedRegex("http[^ ]+/weiter/[^ \n\r]+")]
    private static partial Regex Link();

    [GeneratedRegex("/weiter/[^?]+")]
    private static partial Regex Token();
}
