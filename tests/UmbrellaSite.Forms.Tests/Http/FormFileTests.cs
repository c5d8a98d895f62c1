using UmbrellaSite.Cms.Sync;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Http;

internal sealed class FormFileTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("umbrella-forms-").FullName;

    private static ISyncService Sync => FormSite.Site.Get<ISyncService>();

    private string FileOf(string alias) => Path.Combine(_folder, "Forms", alias + ".json");

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task An_export_writes_each_form_letter_by_letter()
    {
        await Sync.ExportAsync(new SyncRequest { Folder = _folder, Kinds = ["Forms"] });
        Assert.That(await File.ReadAllTextAsync(FileOf("kontakt")), Is.EqualTo(await File.ReadAllTextAsync(Path.Combine(Checkout.USync, "Forms", "kontakt.json"))));
    }

    [Test]
    public async Task An_import_of_what_is_there_changes_nothing()
    {
        var summary = await Sync.ImportAsync(new SyncRequest { Folder = Checkout.USync, Kinds = ["Forms"] });
        Assert.That((summary.Succeeded, summary.Changed), Is.EqualTo((true, 0)));
    }

    [Test]
    public async Task A_form_comes_changes_and_goes_with_its_file()
    {
        var key = Guid.NewGuid();
        await ImportAsync("kommt", Form(key, "Erst"));
        await ImportAsync("kommt", Form(key, "Dann"));
        Assert.That(FormSite.Site.Get<FormStore>().Find("kommt")!.Name.In("de"), Is.EqualTo("Dann"));
        await ImportAsync("kommt", $$"""{ "key": "{{key}}", "alias": "kommt", "change": "Delete" }""");
        Assert.That(FormSite.Site.Get<FormStore>().Find("kommt"), Is.Null);
    }

    [Test]
    public async Task A_file_that_cannot_be_used_is_named_with_its_line_and_changes_nothing()
    {
        var summary = await ImportAsync("falsch", Form(Guid.NewGuid(), "Falsch").Replace("\"required\"", "\"requried\"", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(summary.Failures.Single().ToString(), Does.Contain("falsch.json").And.Contain("requried"));
            Assert.That(summary.Failures.Single().Line, Is.GreaterThan(0));
            Assert.That(FormSite.Site.Get<FormStore>().Find("kommt"), Is.Null);
        });
    }

    [Test]
    public async Task A_report_says_what_an_import_would_refuse_without_changing_anything()
    {
        await WriteAsync("bericht", Form(Guid.NewGuid(), "Bericht").Replace("shortText", "captcha", StringComparison.Ordinal));
        var summary = await Sync.ReportAsync(new SyncRequest { Folder = _folder, Kinds = ["Forms"] });
        File.Delete(FileOf("bericht"));
        Assert.That(summary.Failures.Single().ToString(), Does.Contain("captcha"));
    }

    [TestCase("{ \"alias\": \"x\" }", "key")]
    [TestCase("{ \"key\": ", "valid JSON")]
    [TestCase("[]", "one JSON object")]
    public async Task A_file_that_is_no_item_stops_the_import_before_it_begins(string json, string reason)
    {
        var summary = await ImportAsync("kaputt", json);
        Assert.That(summary.Failures.Single().ToString(), Does.Contain("kaputt.json").And.Contain(reason));
    }

    private static string Form(Guid key, string name) => $$"""
        {
          "key": "{{key}}", "alias": "kommt", "name": "{{name}}", "confirmation": { "heading": "Danke" },
          "pages": [ { "key": "{{Guid.NewGuid()}}", "heading": "Seite", "groups": [ { "key": "{{Guid.NewGuid()}}", "columns": [ { "fields": [
            { "type": "shortText", "key": "{{Guid.NewGuid()}}", "alias": "name", "label": "Name", "required": true } ] } ] } ] } ]
        }
        """;

    private async Task<SyncSummary> ImportAsync(string name, string json)
    {
        await WriteAsync(name, json);
        var summary = await Sync.ImportAsync(new SyncRequest { Folder = _folder, Kinds = ["Forms"] });
        File.Delete(FileOf(name));
        return summary;
    }

    private async Task WriteAsync(string name, string json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileOf(name))!);
        await File.WriteAllTextAsync(FileOf(name), json);
    }
}
