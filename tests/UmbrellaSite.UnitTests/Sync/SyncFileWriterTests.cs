using System.Text;
using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Files;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class SyncFileWriterTests
{
    private string _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("usync-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_looks_like_one_of_uSync_byte_for_byte()
    {
        var element = new XElement(
            "Template",
            new XAttribute("Key", "61936e36-3fdc-414f-b6cc-8177628294d2"),
            new XElement("Name", "Bücher"),
            new XElement("Description", string.Empty),
            new XElement("Parent", (string?)null),
            new XElement("Config", new XCData("{\n  \"a\": 1\n}")));

        var expected = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            + "<Template Key=\"61936e36-3fdc-414f-b6cc-8177628294d2\">\n"
            + "  <Name>Bücher</Name>\n"
            + "  <Description></Description>\n"
            + "  <Parent />\n"
            + "  <Config><![CDATA[{\n  \"a\": 1\n}]]></Config>\n"
            + "</Template>";
        Assert.That(Encoding.UTF8.GetString(SyncFileWriter.ToBytes(element)), Is.EqualTo(expected));
    }

    [Test]
    public void Windows_line_ends_in_a_value_become_Unix_ones()
    {
        var bytes = SyncFileWriter.ToBytes(new XElement("Value", new XCData("one\r\ntwo")));

        Assert.That(Encoding.UTF8.GetString(bytes), Does.Contain("one\ntwo").And.Not.Contain("\r"));
    }

    [Test]
    public void A_file_that_says_the_same_is_not_written_again()
    {
        var path = Path.Combine(_folder, "A", "a.config");

        Assert.That(SyncFileWriter.Write(path, new XElement("A")), Is.True);
        Assert.That(SyncFileWriter.Write(path, new XElement("A")), Is.False);
        Assert.That(SyncFileWriter.Write(path, new XElement("B")), Is.True);
        Assert.That(Directory.GetFiles(Path.Combine(_folder, "A")), Is.EqualTo(new[] { path }));
    }

    [Test]
    public void A_second_item_of_the_same_name_gets_a_part_of_its_key_into_its_file_name()
    {
        var target = Target();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        Write(target, "home", first);

        var path = Target().PathFor("home", second, _ => false);

        Assert.That(Path.GetFileName(path), Is.EqualTo($"home_{FileNames.ShortKey(second)}.config"));
        Assert.That(Target().PathFor("home", first, _ => false), Is.EqualTo(Path.Combine(_folder, "home.config")));
    }

    [Test]
    public void A_renamed_item_leaves_a_marker_under_its_old_name()
    {
        var key = Guid.NewGuid();
        Write(Target(), "old", key);
        var target = Target();
        Write(target, "new", key);

        target.MarkOthersAsRenamed(key, level: 2);

        var marker = XElement.Load(Path.Combine(_folder, "old.config"));
        Assert.That(marker.ToString(), Is.EqualTo($"<Empty Key=\"{key}\" Alias=\"old\" Change=\"Rename\" Level=\"2\" />"));
    }

    private SyncTarget Target() => new(_folder, "config", new FolderIndex(_folder, "config"));

    private static string Write(SyncTarget target, string name, Guid key)
    {
        var path = target.PathFor(name, key, _ => false);
        target.Write(path, new XElement("A", new XAttribute("Key", key), new XAttribute("Alias", name)));
        return path;
    }
}
