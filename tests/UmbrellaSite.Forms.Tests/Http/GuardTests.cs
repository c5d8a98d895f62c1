using System.Net;
using HtmlAgilityPack;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>What was not sent by a person from this site is not taken, and who is taken for a program by mistake is told what to do.</summary>
internal sealed class GuardTests
{
    private const string PostTo = "/formular/probe?seite=00000000000000000000000000000000&sprache=de";

    [Test]
    public async Task A_form_without_its_cookie_is_not_taken()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        using var other = await Browser.AtAsync("/");
        await other.SendPageAsync(browser.Page, StepAction.Next);
        Assert.That(other.Text("//*[@data-error-summary]"), Does.Contain("Cookie"));
    }

    [Test]
    public async Task The_hidden_value_of_another_browser_is_not_taken()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        using var victim = await Browser.AtAsync(Steps.First);
        await victim.SendAsync((InputNames.Antiforgery, browser.Value(InputNames.Antiforgery)!), ("name", "Fremd"));
        Assert.That((victim.Value("name"), victim.Has("//*[@data-error-summary]")), Is.EqualTo((string.Empty, true)));
    }

    [Test]
    public async Task A_ticket_that_was_changed_is_not_taken()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendAsync((InputNames.Id, Guid.NewGuid().ToString("N")), ("name", "Anna"));
        Assert.That(browser.Text("//*[@data-error-summary]"), Does.Contain("sehr lange offen"));
    }

    [Test]
    public async Task Who_fills_in_what_people_do_not_see_is_asked_to_send_it_again()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendAsync((InputNames.Decoy, "http://spam.example"), ("name", "Anna"));
        Assert.That(browser.Text("//*[@data-error-summary]"), Does.Contain("ungewöhnlich schnell"));
    }

    [Test]
    public async Task A_flood_from_one_sender_is_stopped_with_words_and_nothing_typed_is_lost()
    {
        var address = $"{Guid.NewGuid():N}@probe.example";
        for (var sent = 0; sent < 6; sent++)
        {
            using var browser = await Steps.AtCheckAsync(email: address);
            FormSite.Clock.Advance(TimeSpan.FromSeconds(-18));
            await browser.SendAsync(StepAction.Send);
            if (browser.Reference is null)
            {
                Assert.That(browser.Text("//*[@data-error-summary]"), Does.Contain("warten Sie eine Minute"));
                Assert.That(browser.Html, Does.Contain(address));
                return;
            }
        }

        Assert.Fail("Six within a minute were taken.");
    }

    [Test]
    public async Task A_body_that_is_too_large_is_refused_with_words()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendAsync(("name", new string('x', 70_000)));
        Assert.That(browser.Text("//*[@data-error-summary]"), Does.Contain("mehr, als das Formular annehmen kann"));
    }

    [Test]
    public async Task A_page_or_a_form_that_does_not_exist_is_not_there()
    {
        foreach (var address in new[] { PostTo, "/formular/gibt-es-nicht?seite=x" })
        {
            using var answer = await FormSite.Site.Client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([]));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task Nobody_is_sent_to_another_site()
    {
        using var browser = await Browser.AtAsync(Steps.First);
        var form = browser.Page.DocumentNode.SelectSingleNode("//form[@method='post']")!;
        var page = HtmlEntity.DeEntitize(form.GetAttributeValue("action", string.Empty))!;
        using var answer = await FormSite.Site.Client.PostAsync(new Uri(page + "&seite=//evil.example&sprache=../../evil", UriKind.Relative), new FormUrlEncodedContent([]));
        Assert.That(answer.Headers.Location?.ToString() ?? string.Empty, Does.Not.Contain("evil"));
    }
}
