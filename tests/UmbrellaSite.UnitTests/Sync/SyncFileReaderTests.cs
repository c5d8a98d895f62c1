using System.Text;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class SyncFileReaderTests
{
    private string _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("usync-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Text_keeps_its_spaces_and_line_ends_while_the_indentation_counts_for_nothing()
    {
        var element = SyncFileReader.Read(Write("<A Key=\"\">\n  <Value><![CDATA[ one\ntwo ]]></Value>\n</A>")).Element;

        Assert.That(element.Value, Is.EqualTo(" one\ntwo "));
    }

    [Test]
    public void Broken_xml_is_named_with_its_file_and_line()
    {
        var path = Write("<Content>\n  <Info>\n</Content>");

        var problem = Assert.Throws<SyncProblemException>(() => SyncFileReader.Read(path))!;

        Assert.Multiple(() =>
        {
            Assert.That(problem.Path, Is.EqualTo(path));
            Assert.That(problem.Line, Is.EqualTo(3));
            Assert.That(problem.Message, Does.Contain("well-formed"));
        });
    }

    [Test]
    public void A_document_type_is_refused()
    {
        var path = Write("<!DOCTYPE a [<!ENTITY b \"boom\">]>\n<A>&b;</A>");

        var problem = Assert.Throws<SyncProblemException>(() => SyncFileReader.Read(path))!;

        Assert.That(problem.Message, Does.Contain("DTD").And.Contain("Remove"));
    }

    [Test]
    public void A_file_of_more_than_20_MB_is_refused_before_it_is_read()
    {
        var path = Path.Combine(_folder, "large.config");
        using (var stream = File.Create(path))
        {
            stream.SetLength(SyncFileReader.LargestFile + 1024 * 1024);
        }

        var problem = Assert.Throws<SyncProblemException>(() => SyncFileReader.Read(path))!;

        Assert.That(problem.Message, Does.Contain("21 MB").And.Contain("20 MB"));
    }

    [Test]
    public void Elements_nested_without_end_are_refused()
    {
        var path = Write(string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000)));

        Assert.That(Assert.Throws<SyncProblemException>(() => SyncFileReader.Read(path))!.Message, Does.Contain("nested"));
    }

    [Test]
    public void Elements_side_by_side_are_not_taken_for_nested_ones()
    {
        var path = Write("<a>" + string.Concat(Enumerable.Repeat("<b><c/></b>", 1000)) + "</a>");

        Assert.That(SyncFileReader.Read(path).Element.Elements().Count(), Is.EqualTo(1000));
    }

    [Test]
    public void A_key_that_is_none_is_named_with_its_file()
    {
        var path = Write("<A Key=\"12\" Alias=\"x\" />");

        var problem = Assert.Throws<SyncProblemException>(() => SyncFileReader.Read(path))!;

        Assert.That(problem.Message, Does.Contain("'12'").And.Contain("GUID"));
        Assert.That(problem.Path, Is.EqualTo(path));
    }

    [Test]
    public void Two_files_with_one_key_are_refused_and_both_are_named()
    {
        var key = Guid.NewGuid();
        var first = Write($"<A Key=\"{key}\" Alias=\"x\" />", "A/one.config");
        var second = Write($"<A Key=\"{key}\" Alias=\"y\" />", "A/two.config");

        var problem = Assert.Throws<SyncProblemException>(() => SyncFolder.Read([_folder], "A", "config"))!;

        Assert.That(problem.Path, Is.EqualTo(second));
        Assert.That(problem.Message, Does.Contain(first).And.Contain(key.ToString()));
    }

    [Test]
    public void A_later_folder_wins_over_an_earlier_one()
    {
        var key = Guid.NewGuid();
        Write($"<A Key=\"{key}\" Alias=\"root\" />", "Root/A/item.config");
        Write($"<A Key=\"{key}\" Alias=\"own\" />", "v17/A/item.config");

        var files = SyncFolder.Read([Path.Combine(_folder, "Root"), Path.Combine(_folder, "v17")], "A", "config");

        Assert.That(files.Select(file => file.Alias), Is.EqualTo(new[] { "own" }));
    }

    private string Write(string xml, string name = "file.config")
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, xml, Encoding.UTF8);
        return path;
    }
}
