using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Submissions.Outbox;
using UmbrellaSite.Sql;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class RetentionTests
{
    [Test]
    public async Task After_its_days_nothing_of_an_entry_is_left()
    {
        using var browser = await Steps.AtCheckAsync("Wer vergessen werden soll");
        await browser.SendAsync(StepAction.Send);
        var entry = FormSite.Entry(browser.Reference!);
        await SweepAsync(FormSite.Clock.GetUtcNow().AddDays(9));
        Assert.That(FormSite.Store.Read(session => EntryTable.Find(session, entry.Key)), Is.Not.Null);
        await SweepAsync(FormSite.Clock.GetUtcNow().AddDays(11));
        Assert.Multiple(() =>
        {
            Assert.That(FormSite.Store.Read(session => EntryTable.Find(session, entry.Key)), Is.Null);
            Assert.That(FormSite.Store.Read(session => MailOutbox.Of(session, entry.Owner)), Is.Empty);
            Assert.That(Rows("formWorkflowRun", entry), Is.Zero);
        });
    }

    [Test]
    public async Task A_draft_goes_after_a_day_unless_it_was_kept()
    {
        using var left = await Browser.AtAsync(Steps.First);
        await left.SendAsync(("name", "Verlassen"));
        using var kept = await Browser.AtAsync(Steps.First);
        await kept.SendAsync(StepAction.Keep, ("name", "Gemerkt"));
        var link = kept.Text("//p[@class='form-link']");
        await SweepAsync(FormSite.Clock.GetUtcNow().AddDays(2));
        await left.GoAsync(Steps.First);
        await kept.GoAsync(link);
        Assert.That((left.Value("name"), kept.Value("name")), Is.EqualTo((string.Empty, "Gemerkt")));
    }

    [Test]
    public void Every_column_says_whether_it_is_personal()
    {
        var part = FormSite.Site.Get<IEnumerable<IStoragePart>>().OfType<FormsPart>().Single();
        Assert.Multiple(() =>
        {
            foreach (var table in part.Tables)
            {
                var columns = FormSite.Store.Read(session => session.Query($"""SELECT "name" FROM pragma_table_info({table.Table})""", row => row.String(0)));
                Assert.That(table.Personal.Concat(table.Impersonal), Is.EquivalentTo(columns), table.Table);
            }

            var tables = FormSite.Store.Read(session => session.Query($"""SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" LIKE 'form%'""", row => row.String(0)));
            Assert.That(part.Tables.Select(table => table.Table), Is.EquivalentTo(tables));
        });
    }

    private static int Rows(string table, Entry entry) =>
        FormSite.Store.Read(session => session.Scalar<int>(SqlBuilder.Raw($"SELECT COUNT(*) FROM \"{table}\" WHERE \"entry\" = '{entry.Key:N}'")));

    // The sweep itself, at another time than the tests beside this one live in.
    private static async Task SweepAsync(DateTimeOffset now)
    {
        foreach (var table in FormSite.Site.Get<IEnumerable<IStoragePart>>().OfType<FormsPart>().Single().Tables)
        {
            if (table.Expire is { } expire)
            {
                await FormSite.Store.WriteAsync(session => expire(session, now));
            }
        }
    }
}
