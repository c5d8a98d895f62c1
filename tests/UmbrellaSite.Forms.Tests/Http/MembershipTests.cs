using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Tests.Harness;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>An organisation applies for membership, and what becomes of it.</summary>
internal sealed class MembershipTests
{
    private const string First = "/ueber-uns/mitglied-werden/?formular=mitgliedsantrag&schritt=1";

    private static readonly byte[] _pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

    [Test]
    public async Task Who_does_not_quite_fit_the_statutes_is_told_so_and_may_apply()
    {
        using var browser = await Browser.AtAsync(First);
        await browser.SendAsync(("rechtsform", "beantragt"), ("gemeinnuetzig", "ja"), ("betroffene", "ja"), ("mitglieder", "90"), ("selten", "nein"), ("laender", "Bayern"), ("lag", "ja"));
        Assert.Multiple(() =>
        {
            Assert.That(browser.Heading, Is.EqualTo("Ihre Organisation"));
            Assert.That(browser.Html, Does.Contain("Zur Rechtsform").And.Contain("Zur Größe").And.Contain("Zu den Bundesländern"));
            Assert.That(browser.Html, Does.Not.Contain("Zur Gemeinnützigkeit").And.Not.Contain("Zur Landesarbeitsgemeinschaft"));
        });
    }

    [Test]
    public async Task Rare_diseases_need_no_500_members()
    {
        using var browser = await Browser.AtAsync(First);
        await browser.SendEligibleAsync(members: "40", rare: "ja");
        Assert.That(browser.Html, Does.Not.Contain("Zur Größe").And.Not.Contain("Zu den Bundesländern"));
    }

    [Test]
    public async Task A_file_that_is_something_else_is_refused_and_a_good_one_is_kept_although_something_is_missing()
    {
        using var browser = await AtDocumentsAsync($"{Guid.NewGuid():N}@probe.example", "Erst Falsch");
        await browser.SendFileAsync("satzung", "satzung.pdf", "MZ this is a program"u8.ToArray());
        Assert.That(browser.Problems[0], Does.StartWith("Diese Art von Datei nehmen wir nicht an."));
        await browser.SendFileAsync("satzung", "satzung.php.pdf", _pdf);
        Assert.That(browser.Problems[0], Does.StartWith("Der Name der Datei passt nicht zu ihrem Inhalt."));
        await browser.SendFileAsync("satzung", "satzung.pdf", _pdf);
        Assert.Multiple(() =>
        {
            Assert.That(browser.Problems, Has.None.Contain("Satzung").And.Count.EqualTo(2));
            Assert.That(browser.Html, Does.Contain("satzung.pdf entfernen"));
        });
    }

    [Test]
    public async Task An_application_that_is_accepted_makes_a_page_a_group_and_an_account()
    {
        var (email, name) = ($"{Guid.NewGuid():N}@probe.example", $"Verein {Guid.NewGuid():N}");
        var reference = await AppliedAsync(email, name);
        var entry = FormSite.Entry(reference);
        Assert.That(await DecideAsync(decisions => decisions.ApproveAsync(reference)), Is.EqualTo(DecisionOutcome.Done));
        await RunAsync(entry);
        var page = FormSite.Site.Get<IContentService>().GetById(entry.Key)!;
        var member = FormSite.Site.Get<IMemberService>().GetByEmail(email)!;
        Assert.Multiple(() =>
        {
            Assert.That((page.GetCultureName("de"), page.GetValue<string>("city"), page.GetValue<int>("memberCount"), page.Published), Is.EqualTo((name, "Stuttgart", 1200, false)));
            Assert.That(FormSite.Site.Get<IMemberService>().GetAllRoles(member.Id), Is.EqualTo(new[] { $"Organisation {name}" }));
            Assert.That(FormSite.Entry(reference).State, Is.EqualTo(EntryState.Approved));
        });
        Assert.That((await FormSite.MailsToAsync(email, 2))[^1].Subject, Does.StartWith("Willkommen"));
    }

    [Test]
    public async Task What_is_run_twice_makes_one_member()
    {
        var (email, name) = ($"{Guid.NewGuid():N}@probe.example", $"Verein {Guid.NewGuid():N}");
        var reference = await AppliedAsync(email, name);
        await DecideAsync(decisions => decisions.ApproveAsync(reference));
        await RunAsync(FormSite.Entry(reference));
        await FormSite.Store.WriteAsync(session => session.Execute($"""UPDATE "formWorkflowRun" SET "state" = 0, "due" = 0 WHERE "entry" = {FormSite.Entry(reference).Key.ToString("N")} AND "name" = {"Organisation und Zugang anlegen"}"""));
        FormSite.Site.Get<RunSignal>().Ring();
        await RunAsync(FormSite.Entry(reference));
        Assert.That(RunsOf(reference).Where(run => run.Stage == WorkflowStage.Approve).Select(run => run.State), Has.All.EqualTo(RunState.Done));
    }

    [Test]
    public async Task A_question_is_answered_on_the_page_that_the_link_opens()
    {
        var email = $"{Guid.NewGuid():N}@probe.example";
        var reference = await AppliedAsync(email, "Verein mit Frage");
        await DecideAsync(decisions => decisions.AskAsync(reference, "Wie viele Gruppen haben Sie?"));
        var mail = (await FormSite.MailsToAsync(email, 2))[^1];
        Assert.That(mail.Text, Does.Contain("Wie viele Gruppen haben Sie?"));
        using var browser = await Browser.AtAsync(LinkIn(mail.Text));
        Assert.That(browser.Html, Does.Contain("Wir haben eine Frage an Sie.").And.Contain("Wie viele Gruppen haben Sie?"));
        await browser.SendAsync(("antwort", "Zwölf."));
        Assert.Multiple(() =>
        {
            Assert.That(browser.Html, Does.Contain("Ihre Antwort ist angekommen").And.Contain("Zwölf."));
            Assert.That(FormSite.Entry(reference).State, Is.EqualTo(EntryState.Submitted));
        });
    }

    [Test]
    public async Task Who_is_refused_reads_the_reason()
    {
        var email = $"{Guid.NewGuid():N}@probe.example";
        var reference = await AppliedAsync(email, "Verein ohne Betroffene");
        Assert.That(await DecideAsync(decisions => decisions.RejectAsync(reference, " ")), Is.EqualTo(DecisionOutcome.WordsMissing));
        Assert.That(await DecideAsync(decisions => decisions.RejectAsync(reference, "Es fehlt die Gemeinnützigkeit.")), Is.EqualTo(DecisionOutcome.Done));
        Assert.That(await DecideAsync(decisions => decisions.ApproveAsync(reference)), Is.EqualTo(DecisionOutcome.Decided));
        var mail = (await FormSite.MailsToAsync(email, 2))[^1];
        using var browser = await Browser.AtAsync(LinkIn(mail.Text));
        Assert.Multiple(() =>
        {
            Assert.That(mail.Text, Does.Contain("Es fehlt die Gemeinnützigkeit."));
            Assert.That(browser.Html, Does.Contain("Nicht angenommen.").And.Contain("Es fehlt die Gemeinnützigkeit."));
        });
    }

    [Test]
    public async Task Files_belong_to_the_application_and_go_with_it()
    {
        var reference = await AppliedAsync($"{Guid.NewGuid():N}@probe.example", "Verein mit Satzung");
        var entry = FormSite.Entry(reference);
        Assert.That(FormSite.Store.Read(session => UploadStore.Of(session, entry.Owner)).Select(file => file.Name), Is.EqualTo(new[] { "satzung.pdf" }));
        await FormSite.Store.WriteAsync(session => FormSite.Site.Get<EntryRemoval>().Delete(session, entry.Key));
        Assert.That(FormSite.Store.Read(session => UploadStore.Of(session, entry.Owner)), Is.Empty);
    }

    private static async Task<string> AppliedAsync(string email, string name)
    {
        using var browser = await AtDocumentsAsync(email, name);
        await browser.SendFileAsync("satzung", "satzung.pdf", _pdf, ("leitsaetze", "ja"), ("einwilligung", "ja"));
        await browser.SendAsync(StepAction.Send);
        return browser.Reference ?? throw new InvalidOperationException($"Not sent: {browser.Html}");
    }

    private static async Task<Browser> AtDocumentsAsync(string email, string name)
    {
        var browser = await Browser.AtAsync(First);
        await browser.SendEligibleAsync();
        await browser.SendAsync(("organisation", name), ("anschrift.strasse", "Hauptstraße 1"), ("anschrift.plz", "70173"), ("anschrift.ort", "Stuttgart"), ("anliegen", "Für alle."));
        await browser.SendAsync(("ansprechperson", "Berta Beispiel"), ("funktion", "Vorsitzende"), ("email", email), ("vorstand.0.name", "Berta Beispiel"), ("vorstand.0.amt", "Vorsitzende"));
        return browser;
    }

    private static async Task<DecisionOutcome> DecideAsync(Func<EntryDecisions, Task<DecisionOutcome>> decide)
    {
        using var scope = FormSite.Site.Services.CreateScope();
        return await decide(scope.ServiceProvider.GetRequiredService<EntryDecisions>());
    }

    internal static async Task RunAsync(Entry entry)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        while (RunsOf(entry.Reference).Any(run => run is { State: RunState.Waiting, Problem: null }))
        {
            await Task.Delay(10, limit.Token);
        }

        Assert.That(RunsOf(entry.Reference).Select(run => run.Problem), Has.All.Null);
    }

    private static List<WorkflowRun> RunsOf(string reference) => FormSite.Store.Read(session => RunTable.Of(session, FormSite.Entry(reference).Key));

    private static string LinkIn(string text) => text.Split(['\n', ' ']).First(word => word.StartsWith("http", StringComparison.Ordinal)).Trim();
}
