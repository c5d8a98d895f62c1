using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.PropertyEditors.RichText;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

internal sealed class RichTextTests
{
    private static readonly Guid Block = new("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Page = new("2304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Image = new("3304e1dd-ac87-4396-84fe-8a399231cb3d");

    private BlockWorld _world = null!;
    private IDataType _type = null!;

    [SetUp]
    public void A_world_with_rich_text()
    {
        _world = new BlockWorld();
        _type = _world.DataType<RichTextPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Quote.Key}}"}]}""");
        _world.Urls.GetUrl(Page, Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("/page/");
        _world.Urls.GetMediaUrl(Image, Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<string>(), Arg.Any<Uri?>()).Returns("/media/new.jpg");
    }

    [TearDown]
    public void The_world_ends() => _world.Dispose();

    [Test]
    public void Markup_is_stored_with_its_blocks()
    {
        Assert.That(
            _world.Store(_type, """{"markup": "<p>Hi</p>", "blocks": {"layout": {}, "contentData": [], "settingsData": [], "expose": []}}"""),
            Is.EqualTo("""{"markup":"\u003Cp\u003EHi\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"Layout":{}}}"""));
    }

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("""{"markup": " ", "blocks": null}""")]
    public void Nothing_is_stored_for_no_text(string sent) => Assert.That(_world.Store(_type, sent), Is.Null);

    [Test]
    public void Markup_that_code_assigned_is_read()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_world.Show(_type, "<p>Hi</p>"), Does.StartWith("""{"markup":"\u003Cp\u003EHi\u003C/p\u003E","blocks":{"contentData":[]"""));
            Assert.That(Html("<p>Hi</p>"), Is.EqualTo("<p>Hi</p>"));
            Assert.That(Html("[1]"), Is.EqualTo("[1]"), "looks like JSON and is a footnote");
        });
    }

    [Test]
    public void Images_are_stored_without_their_address_and_shown_with_today_s()
    {
        var markup = $"<p><img src=\\\"/media/old.jpg?width=500\\\" data-udi=\\\"umb://media/{Image:N}\\\" alt=\\\"\\\"></p>";
        var stored = _world.Store(_type, $$"""{"markup": "{{markup}}"}""")!;
        Assert.Multiple(() =>
        {
            Assert.That(stored, Does.Not.Contain("old.jpg").And.Contain("?width=500"));
            Assert.That(_world.Show(_type, stored), Does.Contain("/media/new.jpg?width=500"));
            Assert.That(Html(stored), Is.EqualTo("<p><img src=\"/media/new.jpg?width=500\" alt=\"\"></p>"));
        });
    }

    [Test]
    public void Links_to_documents_lead_to_where_they_are()
    {
        var stored = _world.Store(_type, $$"""{"markup": "<p><a type=\"document\" href=\"/{localLink:{{Page}}}\" target=\"_blank\">Page</a></p>"}""");
        Assert.That(Html(stored), Does.Contain("href=\"/page/\"").And.Contain("target=\"_blank\"").And.Not.Contain("localLink"));
    }

    [Test]
    public void Linked_documents_images_and_what_blocks_refer_to_are_references()
    {
        var blocks = System.Text.Json.JsonSerializer.Serialize(new ABlockList("Umbraco.RichText").With(Block, _world.Quote, ("links", new[] { new { type = "document", unique = Block } }, null)).Value());
        var stored = _world.Store(_type, $$"""
            {"markup": "<a type=\"document\" href=\"/{localLink:{{Page}}}\">a</a><img src=\"\" data-udi=\"umb://media/{{Image:N}}\">", "blocks": {{blocks}}}
            """);
        var references = ((IDataValueReference)_world.Editor(_type)).GetReferences(stored);
        Assert.That(references.Select(reference => ((GuidUdi)reference.Udi).Guid), Is.EquivalentTo(new[] { Page, Image, Block }));
    }

    [Test]
    public void Blocks_are_shown_in_their_place()
    {
        _world.Views.ExecuteAsync(Arg.Is<RichTextBlockItem>(item => item.ContentKey == Block)).Returns("<q>Quote</q>");
        Assert.That(Html(WithBlock()), Is.EqualTo("<p>a</p><q>Quote</q><p>b</p>"));
    }

    [Test]
    public void A_block_that_is_not_there_leaves_nothing()
    {
        var stored = $$"""{"markup": "<p>a</p><umb-rte-block data-content-key=\"{{Page}}\"><!--Umbraco-Block--></umb-rte-block>", "blocks": null}""";
        Assert.That(Html(stored), Is.EqualTo("<p>a</p>"));
    }

    [Test]
    public void Tags_in_blocks_are_found()
    {
        var tags = ((IDataValueTags)_world.Editor(_type)).GetTags(WithBlock(), _type.ConfigurationObject, null);
        Assert.That(tags.Select(tag => tag.Text), Is.EqualTo(new[] { "topic" }));
    }

    [Test]
    public void Problems_in_blocks_are_reported_by_path()
    {
        var sent = WithBlock("Much too long for a text box");
        Assert.That(_world.Problems(_type, sent, "de"), Is.EqualTo(new[] { "blocks.contentData[0].values[0].value: stringLengthExceeded(20, 8)" }));
    }

    [TestCase("""{"markup": ""}""", 1)]
    [TestCase("""{"markup": "<p>a</p>"}""", 0)]
    public void A_required_text_needs_markup(string sent, int problems) =>
        Assert.That(_world.Editor(_type).Validate(_world.Json.Deserialize<object>(sent), true, null, PropertyValidationContext.Empty()), Has.Exactly(problems).Items);

    [TestCase("^<p>[0-9]+</p>$", 0)]
    [TestCase("^[a-z]+$", 1)]
    public void A_pattern_is_meant_for_the_markup(string pattern, int problems) =>
        Assert.That(_world.Editor(_type).Validate(_world.Json.Deserialize<object>("""{"markup": "<p>123</p>"}"""), false, pattern, PropertyValidationContext.Empty()), Has.Exactly(problems).Items);

    [Test]
    public void No_text_is_an_empty_text_for_templates() => Assert.That(Html(null), Is.Empty);

    [Test]
    public void The_text_is_indexed_with_that_of_its_blocks()
    {
        var property = new Property(_world.Property("text", _type));
        property.SetValue(WithBlock("In the block"));
        var types = new Dictionary<Guid, IContentType> { [_world.Quote.Key] = _world.Quote };
        var indexed = _type.Editor!.PropertyIndexValueFactory.GetIndexValues(property, null, null, false, [], types).Single();
        Assert.That(indexed.Values.Single(), Does.StartWith("a b").And.Contain("In the block"));
    }

    private string Html(string? stored) => ((IHtmlEncodedString)_world.Convert(_type, stored)!).ToHtmlString() ?? string.Empty;

    private string WithBlock(string text = "Hello")
    {
        var blocks = System.Text.Json.JsonSerializer.Serialize(new ABlockList("Umbraco.RichText").With(Block, _world.Quote, ("text", text, null), ("tags", """["topic"]""", null)).Value());
        return $$"""{"markup": "<p>a</p><umb-rte-block data-content-key=\"{{Block}}\"><!--Umbraco-Block--></umb-rte-block><p>b</p>", "blocks": {{blocks}}}""";
    }
}
