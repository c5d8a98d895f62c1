using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class MailTests
{
    [Test]
    public async Task The_sender_gets_the_number_and_the_answers_in_the_language_of_the_page()
    {
        var address = $"{Guid.NewGuid():N}@probe.example";
        using var browser = await Browser.AtAsync("/en/trial/?formular=probe&schritt=1");
        await browser.SendWhoAsync("Anna", email: address);
        await browser.SendEndAsync();
        await browser.SendAsync(StepAction.Send);
        var mail = (await FormSite.MailsToAsync(address)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(mail.Subject, Is.EqualTo("Your trial"));
            Assert.That(mail.Text, Does.Contain($"Reference {browser.Reference}").And.Contain("Anna").And.Contain("sent automatically"));
            Assert.That(mail.Html, Does.Contain($"<strong>{browser.Reference}</strong>"));
        });
    }

    [Test]
    public async Task The_office_reads_who_to_answer_and_nothing_sensitive()
    {
        var address = $"{Guid.NewGuid():N}@probe.example";
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendWhoAsync(email: address);
        await browser.SendAsync(("rueckruf", "030 999888777"), ("ja", "ja"));
        await browser.SendAsync(StepAction.Send);
        await FormSite.MailsToAsync(address);
        var mail = FormSite.Mails.To("buero@probe.example").Single(one => one.ReplyTo == address);
        Assert.Multiple(() =>
        {
            Assert.That(mail.Subject, Is.EqualTo($"Probe {browser.Reference}"));
            Assert.That(mail.Text + mail.Html, Does.Not.Contain("999888777"));
            Assert.That(mail.Text, Does.Contain("besonders geschützt"));
        });
    }

    [Test]
    public async Task A_workflow_with_a_condition_runs_when_that_is_met()
    {
        using var person = await Steps.AtCheckAsync();
        await person.SendAsync(StepAction.Send);
        using var association = await Steps.AtCheckAsync(kind: "verein");
        await association.SendAsync(StepAction.Send);
        await FormSite.MailsToAsync("vereine@probe.example");
        var texts = FormSite.Mails.To("vereine@probe.example").Select(mail => mail.Text).ToList();
        Assert.That((texts.Exists(text => text.Contains(association.Reference!, StringComparison.Ordinal)), texts.Exists(text => text.Contains(person.Reference!, StringComparison.Ordinal))), Is.EqualTo((true, false)));
    }
}
