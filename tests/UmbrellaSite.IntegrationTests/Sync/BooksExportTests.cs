using System.Text;
using System.Xml.Linq;
using UmbrellaSite.Cms.Sync;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>
/// What was imported is exported byte for byte as uSync wrote it, but for what <see cref="AsWrittenByUSync"/> and
/// <see cref="_ownOfTheSite"/> say.
/// </summary>
[TestFixture]
internal sealed class BooksExportTests
{
    private static readonly string[] _kinds = ["Languages", "DataTypes", "Templates", "ContentTypes", "Content", "Domains"];

    // A fresh Umbraco brings these itself; the sample has no file for the first and is older than the second.
    private static readonly string[] _ownOfTheSite = ["Languages/en-us.config", "DataTypes/DateTimePickerWithTimeZone.config"];

    private TestSite _site = null!;
    private SyncFiles _export = null!;
    private SyncSummary _summary = null!;

    [OneTimeSetUp]
    public async Task ImportAndExport()
    {
        _site = await TestSite.StartAsync();
        _export = new SyncFiles();
        await _site.Get<ISyncService>().ImportAsync(Sample.Books);
        _summary = await _site.Get<ISyncService>().ExportAsync(_export.Folder, _kinds);
    }

    [OneTimeTearDown]
    public async Task StopSite()
    {
        await _site.DisposeAsync();
        _export.Dispose();
    }

    public static IEnumerable<string> Originals => Directory.EnumerateFiles(Sample.Books, "*.config", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Sample.Books, path).Replace('\\', '/'));

    [TestCaseSource(nameof(Originals))]
    public void A_file_is_exported_as_it_was(string name)
    {
        var original = AsWrittenByUSync(File.ReadAllText(Path.Combine(Sample.Books, name)), name);

        Assert.That(File.ReadAllText(_export.PathOf(name)), Is.EqualTo(original));
        Assert.That(File.ReadAllBytes(_export.PathOf(name))[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
    }

    [Test]
    public void Nothing_else_is_exported()
    {
        var exported = Directory.EnumerateFiles(_export.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_export.Folder, path).Replace('\\', '/'));

        Assert.That(exported.Except(Originals), Is.EquivalentTo(_ownOfTheSite));
    }

    [Test]
    public async Task A_second_export_writes_no_file()
    {
        var second = await _site.Get<ISyncService>().ExportAsync(_export.Folder, _kinds);

        Assert.That(_summary.Kinds.Sum(kind => kind.Created), Is.EqualTo(Originals.Count() - 1 + _ownOfTheSite.Length));
        Assert.That(second.Changes, Is.Empty);
    }

    // The sample's authors wrote the 49 books below the first two files with a script of their own: without the name and
    // the state of the default language, which uSync repeats in an attribute, with plain text where uSync uses CDATA, and
    // with a line end behind the root element.
    private static string AsWrittenByUSync(string text, string name)
    {
        if (!name.StartsWith("Content/", StringComparison.Ordinal) || text.Contains("NodeName Default", StringComparison.Ordinal))
        {
            return text;
        }

        var element = XElement.Parse(text);
        var info = element.Element("Info")!;
        info.Element("NodeName")!.SetAttributeValue("Default", element.Attribute("Alias")!.Value);
        info.Element("Published")!.SetAttributeValue("Default", "true");
        foreach (var value in element.Descendants("Value").ToList())
        {
            value.ReplaceNodes(new XCData(value.Value));
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{element}".ReplaceLineEndings("\n");
    }
}
