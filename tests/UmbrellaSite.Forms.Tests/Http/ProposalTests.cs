using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>Somebody proposes an event of their own for the Tag der Selbsthilfe.</summary>
internal sealed class ProposalTests
{
    private const string First = "/aktionen/tag-der-selbsthilfe-2027/?formular=veranstaltung-vorschlagen&schritt=1";

    [Test]
    public async Task A_proposal_that_is_accepted_is_a_draft_of_an_event_at_its_time_in_Berlin()
    {
        var title = $"Offener Abend {Guid.NewGuid():N}";
        var reference = await ProposedAsync(title);
        using var scope = FormSite.Site.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<EntryDecisions>().ApproveAsync(reference);
        var entry = FormSite.Entry(reference);
        await MembershipTests.RunAsync(entry);
        var page = FormSite.Site.Get<IContentService>().GetById(entry.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That((page.GetCultureName("de"), page.GetValue<string>("city"), page.Published), Is.EqualTo((title, "Stuttgart", false)));
            Assert.That(page.GetValue<string>("start"), Does.Contain("2027-09-16T18:30:00+02:00").Or.Contain("2027-09-16T18:30:00\\u002B02:00"));
            Assert.That(page.GetValue<string>("end"), Does.Contain("2027-09-17T01:00:00"));
        });
    }

    [Test]
    public async Task An_event_online_needs_no_address()
    {
        using var browser = await Browser.AtAsync(First);
        await browser.SendAsync(("titel", "Online"), ("beschreibung", "Wir reden."));
        await browser.SendAsync(("tag.tag", "16"), ("tag.monat", "9"), ("tag.jahr", "2027"), ("beginn", "18:30"), ("ende", "20:00"), ("form", "Online"));
        Assert.That(browser.Heading, Is.EqualTo("Wer lädt ein?"));
    }

    private static async Task<string> ProposedAsync(string title)
    {
        using var browser = await Browser.AtAsync(First);
        await browser.SendAsync(("titel", title), ("beschreibung", "Wir reden."));
        await browser.SendAsync(
            ("tag.tag", "16"), ("tag.monat", "9"), ("tag.jahr", "2027"), ("beginn", "18.30"), ("ende", "1:00"), ("form", "Vor Ort"),
            ("anschrift.strasse", "Hauptstraße 1"), ("anschrift.plz", "70173"), ("anschrift.ort", "Stuttgart"), ("land", "Baden-Württemberg"));
        await browser.SendAsync(("veranstalter", "Gruppe Offener Abend"), ("email", $"{Guid.NewGuid():N}@probe.example"), ("einwilligung", "ja"));
        await browser.SendAsync(StepAction.Send);
        return browser.Reference ?? throw new InvalidOperationException($"Not sent: {browser.Title}");
    }
}
