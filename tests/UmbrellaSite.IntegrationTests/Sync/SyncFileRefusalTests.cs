using Umbraco.Cms.Core.Services;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>Files that are refused whatever they say: unreadable ones, and what is there twice.</summary>
[TestFixture]
internal sealed class SyncFileRefusalTests : RefusalFixture
{
    [Test]
    public async Task A_key_in_twoFiles_is_refused_before_anything_is_changed()
    {
        var key = Guid.NewGuid();
        Files.Language("cs");
        var first = Files.DataType("one", key);
        var second = Files.DataType("two", key);

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(second));
        Assert.That(failure.Reason, Does.Contain(first).And.Contain(key.ToString()));
        Assert.That(await Site.Get<ILanguageService>().GetAsync("cs"), Is.Null);
    }

    [Test]
    public async Task An_alias_in_twoFiles_is_refused()
    {
        var first = Files.ContentType("twin");
        var path = Files.PathOf("ContentTypes/z.config");
        File.WriteAllText(path, File.ReadAllText(first).Replace(Files.Read("ContentTypes/twin.config").Attribute("Key")!.Value, Guid.NewGuid().ToString(), StringComparison.Ordinal));

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("'twin'").And.Contain(first));
    }

    [Test]
    public async Task A_document_type_declaration_is_refused()
    {
        var path = Files.Add("Content/evil.config", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><Content>&b;</Content>");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(path));
        Assert.That(failure.Reason, Does.Contain("DTD"));
    }

    [Test]
    public async Task A_hundred_megabytes_are_refused()
    {
        var path = Files.Add("Content/large.config", "");
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(100 * 1024 * 1024);
        }

        Assert.That((await RefusedAsync()).Reason, Does.Contain("100 MB").And.Contain("at most 20 MB"));
    }

    [Test]
    public async Task Broken_xml_is_refused_with_its_line()
    {
        var path = Files.Add("Dictionary/broken.config", "<Dictionary Key=\"\" Alias=\"a\">\n  <Info>\n</Dictionary>");

        Assert.That(await RefusedAsync(), Has.Property("Path").EqualTo(path).And.Property("Line").EqualTo(3));
    }

    [Test]
    public async Task A_file_of_another_kind_is_refused()
    {
        Files.Add("DataTypes/wrong.config", $"<ContentType Key=\"{Guid.NewGuid()}\" Alias=\"a\" />");

        Assert.That((await RefusedAsync()).Reason, Does.Contain("<ContentType>").And.Contain("<DataType>"));
    }

    [Test]
    public async Task An_item_that_is_both_deleted_and_defined_is_refused()
    {
        var key = Guid.NewGuid();
        var defined = Files.DataType("both", key);
        var deleted = Files.Empty("DataTypes/gone.config", key, "both", "Delete");

        var failure = await RefusedAsync();

        Assert.That(failure.Path, Is.EqualTo(deleted));
        Assert.That(failure.Reason, Does.Contain(defined));
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_refused()
    {
        var summary = await Site.Get<ISyncService>().ImportAsync("/no/such/folder");

        Assert.That(summary.Failures.Single().ToString(), Does.Contain("/no/such/folder").And.Contain("does not exist"));
    }
}
