using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.PropertyEditors.Files;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class ContentFilesTests
{
    private const string InBlocks = """
        {"contentData":[{"contentTypeKey":"2304e1dd-ac87-4396-84fe-8a399231cb3d","key":"1304e1dd-ac87-4396-84fe-8a399231cb3d","values":[
          {"editorAlias":"Umbraco.UploadField","alias":"file","value":"/media/in/block.pdf"},
          {"editorAlias":"Umbraco.BlockList","alias":"inner","value":"{\"contentData\":[{\"values\":[{\"editorAlias\":\"Umbraco.ImageCropper\",\"value\":{\"src\":\"/media/in/inner.jpg\"}}]}]}"}]}],
         "settingsData":[{"values":[{"editorAlias":"Umbraco.ImageCropper","alias":"image","value":{"src":"/media/in/settings.jpg"}}]}]}
        """;

    [Test]
    public void Files_are_found_in_fields_and_in_blocks_at_any_depth()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var files = bench.Bench.ServiceProvider.GetRequiredService<ContentFiles>();
        var content = Content(("Umbraco.UploadField", "/media/a/a.pdf"), ("Umbraco.BlockList", InBlocks), ("Umbraco.RichText", $$"""{"markup":"","blocks":{{InBlocks}}}"""), ("Umbraco.TextBox", "/media/t/t.pdf"));
        Assert.That(files.Urls(content), Is.EquivalentTo(new[] { "/media/a/a.pdf", "/media/in/block.pdf", "/media/in/inner.jpg", "/media/in/settings.jpg" }));
    }

    [Test]
    public void Files_are_exchanged_where_they_are()
    {
        using var bench = new FileBench<UploadFieldPropertyEditor>();
        var files = bench.Bench.ServiceProvider.GetRequiredService<ContentFiles>();
        var content = Content(("Umbraco.UploadField", "/media/a/a.pdf"), ("Umbraco.BlockList", InBlocks), ("Umbraco.ImageCropper", """{"src":"/media/i/i.jpg","crops":[],"focalPoint":null}"""));

        Assert.That(files.Exchange(content, url => url.Replace("/media/", "/media/copy-", StringComparison.Ordinal)), Is.True);
        Assert.Multiple(() =>
        {
            Assert.That(files.Urls(content), Is.EquivalentTo(new[] { "/media/copy-a/a.pdf", "/media/copy-in/block.pdf", "/media/copy-in/inner.jpg", "/media/copy-in/settings.jpg", "/media/copy-i/i.jpg" }));
            Assert.That(content.Properties.Last().GetValue(), Is.EqualTo("""{"src":"/media/copy-i/i.jpg","crops":[],"focalPoint":null}"""));
            Assert.That(files.Exchange(content, _ => null), Is.False);
        });
    }

    private static IContentBase Content(params (string Editor, string Value)[] values)
    {
        using var bench = EditorBench.For<UploadFieldPropertyEditor>();
        var properties = values.Select((value, index) =>
        {
            var type = new PropertyType(
                bench.ServiceProvider.GetRequiredService<Umbraco.Cms.Core.Strings.IShortStringHelper>(), value.Editor, ValueStorageType.Ntext, $"p{index}");
            var property = new Property(type);
            property.SetValue(value.Value);
            return (IProperty)property;
        }).ToArray();
        var content = Substitute.For<IContentBase>();
        content.Properties.Returns(new PropertyCollection(properties));
        return content;
    }
}
