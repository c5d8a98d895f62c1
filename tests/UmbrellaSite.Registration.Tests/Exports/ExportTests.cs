using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using UmbrellaSite.Registration.Tests.Harness;
using UmbrellaSite.Submissions.Exports;
using UmbrellaSite.Submissions.Retention;

namespace UmbrellaSite.Registration.Tests.Exports;

[TestFixture]
internal sealed class ExportTests
{
    private static readonly string[] _formulas =
    [
        "=1+1", "=cmd|' /C calc'!A0", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00A0=1", "＝1+1", "%0A=1", "|calc", "=HYPERLINK(\"http://x\")",
    ];

    private TestStore _site = null!;

    [SetUp]
    public async Task OpenAsync() => _site = await TestStore.CreateAsync();

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [TestCaseSource(nameof(_formulas))]
    public void What_looks_like_a_formula_is_text(string cell) =>
        Assert.That(CsvExport.Defuse(cell), Is.EqualTo("'" + cell));

    [TestCase("Anna Muster")]
    [TestCase("a@example.org")]
    [TestCase("1 + 1 = 2")]
    [TestCase("")]
    public void What_is_none_stays_as_it_is(string cell) => Assert.That(CsvExport.Defuse(cell), Is.EqualTo(cell));

    [Test]
    public async Task Comma_separated_values_open_in_a_German_office_program()
    {
        var bytes = await ExportAsync(ExportFormat.Csv);

        Assert.That(bytes[..3], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Is.EqualTo("\"Name\";\"Frage\"\r\n\"Änne \"\"A\"\"\";\"'=1+1; neue\r\nZeile\"\r\n"));
    }

    [Test]
    public async Task A_workbook_holds_the_texts_as_texts()
    {
        using var archive = new ZipArchive(new MemoryStream(await ExportAsync(ExportFormat.Xlsx)));
        await using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "c").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(cells.Select(cell => cell.Attribute("t")!.Value), Has.All.EqualTo("inlineStr"));
            Assert.That(cells.Select(cell => cell.Value), Is.EqualTo(new[] { "Name", "Frage", "Änne \"A\"", "=1+1; neue\nZeile" }));
        });
    }

    [Test]
    public async Task What_xml_cannot_hold_does_not_break_a_workbook()
    {
        var table = new ExportTable("Liste: [2027]/\u0001", ["Name"], [["a\0\u0001\uD800\uFFFFb"]]);
        var bytes = await _site.Get<Exporter>().ExportAsync(table, ExportFormat.Xlsx, "office");

        using var archive = new ZipArchive(new MemoryStream(bytes));
        await using var sheet = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        Assert.That(XDocument.Load(sheet).Descendants().Last(element => element.Name.LocalName == "t").Value, Is.EqualTo("a\uFFFDb"));
    }

    [Test]
    public async Task Json_has_the_headings_as_names()
    {
        using var data = JsonDocument.Parse(await ExportAsync(ExportFormat.Json));

        Assert.That(data.RootElement[0].GetProperty("Frage").GetString(), Is.EqualTo("=1+1; neue\r\nZeile"));
    }

    [Test]
    public async Task Every_export_stands_in_the_log_for_a_year()
    {
        await ExportAsync(ExportFormat.Csv);
        var log = _site.Get<Exporter>().Log(most: 10);
        _site.Clock.Pass(TimeSpan.FromDays(366));
        await _site.Get<RetentionSweep>().RunAsync();

        Assert.That(log, Is.EqualTo(new[] { new ExportRecord(TestClock.Start, "office", "Liste", ExportFormat.Csv, 1, WasSensitive: false) }));
        Assert.That(_site.Get<Exporter>().Log(most: 10), Is.Empty);
    }

    private Task<byte[]> ExportAsync(ExportFormat format) => _site.Get<Exporter>().ExportAsync(
        new ExportTable("Liste", ["Name", "Frage"], [["Änne \"A\"", "=1+1; neue\r\nZeile"]]), format, "office");
}
