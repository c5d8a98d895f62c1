using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class OnceTests
{
    [Test]
    public async Task A_double_click_makes_one_entry_and_one_mail()
    {
        var address = $"{Guid.NewGuid():N}@probe.example";
        using var browser = await Steps.AtCheckAsync(email: address);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.PostAsync(StepAction.Send)));
        var references = new List<string?>();
        foreach (var answer in answers)
        {
            await browser.ShowAsync(answer);
            references.Add(browser.Reference);
        }

        Assert.That(references.Distinct().ToList(), Has.Count.EqualTo(1).And.All.Not.Null);
        Assert.That(await FormSite.MailsToAsync(address), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Going_back_and_sending_again_is_answered_with_the_same_number()
    {
        using var browser = await Steps.AtCheckAsync();
        var again = browser.Page;
        await browser.SendAsync(StepAction.Send);
        var reference = browser.Reference;
        await browser.SendPageAsync(again, StepAction.Send);
        Assert.That(browser.Reference, Is.EqualTo(reference));
    }

    [Test]
    public async Task The_same_words_from_another_browser_are_the_same_entry()
    {
        var (first, second) = (await SentAsync("einmal"), await SentAsync("einmal"));
        var other = await SentAsync("anders");
        Assert.That((first == second, first == other), Is.EqualTo((true, false)));
    }

    private static async Task<string> SentAsync(string text)
    {
        using var browser = await Browser.AtAsync(Steps.First);
        await browser.SendWhoAsync(email: "gleich@probe.example");
        await browser.SendEndAsync(text);
        await browser.SendAsync(StepAction.Send);
        return browser.Reference!;
    }
}
