using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Scoping;
using UmbrellaSite.Cms.PropertyEditors.Files;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class UploadFieldTests
{
    [Test]
    public void An_upload_becomes_a_file_of_the_property_and_is_stored_as_its_URL()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var stored = (string?)bench.Store($$"""{"src": "", "temporaryFileId": "{{bench.Upload("Flyer Äußerst Neu.pdf")}}"}""");
        Assert.Multiple(() =>
        {
            Assert.That(stored, Does.StartWith("/media/").And.EndsWith("/flyer-aeusserst-neu.pdf"));
            Assert.That(bench.Folder.Files, Has.Count.EqualTo(1));
            Assert.That(bench.Bench.Show(stored), Is.EqualTo($$"""{"src":"{{stored}}"}"""));
            Assert.That(bench.Bench.Convert<UploadPropertyConverter>(stored), Is.EqualTo(stored));
        });
    }

    [Test]
    public void A_replaced_file_is_deleted()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var first = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.pdf")}}"}""");
        var second = (string?)bench.Store($$"""{"temporaryFileId": "{{bench.Upload("b.pdf")}}"}""", first);
        Assert.That(bench.Folder.Files.Keys, Is.EqualTo(new[] { second!["/media/".Length..] }));
    }

    [Test]
    public void A_file_uploaded_again_under_its_name_stays()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var first = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.pdf", "old")}}"}""");
        var second = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.pdf", "new")}}"}""", first);
        Assert.That(second, Is.EqualTo(first));
        Assert.That(bench.Folder.Files.Values.Single(), Is.EqualTo("new"u8.ToArray()));
    }

    [Test]
    public void Clearing_the_field_deletes_the_file_when_the_change_is_saved()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var stored = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.pdf")}}"}""");
        var context = Substitute.For<IScopeContext>();
        Action<bool>? atEnd = null;
        context.Enlist(Arg.Any<string>(), Arg.Do<Action<bool>>(action => atEnd = action), Arg.Any<int>());
        bench.Scopes.Context.Returns(context);

        Assert.That(bench.Store("null", stored), Is.Null);
        Assert.That(bench.Folder.Files, Has.Count.EqualTo(1), "not yet saved");
        atEnd!(false);
        Assert.That(bench.Folder.Files, Has.Count.EqualTo(1), "given up");
        atEnd(true);
        Assert.That(bench.Folder.Files, Is.Empty);
    }

    [Test]
    public void A_file_of_another_document_is_not_deleted()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        bench.Folder.AddFile("abcdefgh/theirs.pdf", new MemoryStream([1]));
        Assert.That(bench.Store("null", "/media/abcdefgh/theirs.pdf"), Is.Null);
        Assert.That(bench.Folder.Files, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_unchanged_file_is_stored_as_it_is()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        Assert.That(bench.Store("""{"src": "/media/x/a.pdf"}""", "/media/x/a.pdf"), Is.EqualTo("/media/x/a.pdf"));
    }

    [Test]
    public void An_unsafe_file_leaves_the_current_one_in_place()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var current = bench.Store($$"""{"temporaryFileId": "{{bench.Upload("a.svg")}}"}""");
        bench.Safety.IsConsideredSafe(Arg.Any<Stream>()).Returns(false);
        Assert.That(bench.Store($$"""{"temporaryFileId": "{{bench.Upload("b.svg")}}"}""", current), Is.EqualTo(current));
        Assert.That(bench.Folder.Files, Has.Count.EqualTo(1));
    }

    [TestCase("{}", "flyer.pdf", 0)]
    [TestCase("{}", "page.aspx", 1)]
    [TestCase("""{"fileExtensions": ["pdf"]}""", "flyer.PDF", 0)]
    [TestCase("""{"fileExtensions": ["pdf"]}""", "flyer.docx", 1)]
    public void Only_allowed_kinds_of_files_are_taken(string configuration, string name, int problems)
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>(configuration);
        Assert.That(bench.Bench.Problems($$"""{"temporaryFileId": "{{bench.Upload(name)}}"}"""), Has.Length.EqualTo(problems));
    }

    [Test]
    public void An_upload_that_has_expired_is_reported()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        Assert.That(bench.Bench.Problems($$"""{"temporaryFileId": "{{Guid.NewGuid()}}"}""").Single(), Does.Contain("upload it again"));
    }

    [Test]
    public void A_required_file_may_be_uploaded_or_stored()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Bench.Problems("null", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Bench.Problems("""{"src": ""}""", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Bench.Problems($$"""{"temporaryFileId": "{{bench.Upload("a.pdf")}}"}""", required: true), Is.Empty);
            Assert.That(bench.Bench.ProblemsOf("/media/x/a.pdf", required: true), Is.Empty);
        });
    }
}
