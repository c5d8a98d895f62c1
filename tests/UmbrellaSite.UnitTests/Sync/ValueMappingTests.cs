using System.Text.Json.Nodes;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Values;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class ValueMappingTests
{
    private static readonly Guid _teaser = Guid.NewGuid();

    private ValueMapping _mapping = null!;

    [SetUp]
    public void CreateMapping()
    {
        var json = Substitute.For<IJsonSerializer>();
        json.Serialize(Arg.Any<object>()).Returns(call => SyncJson.Flat((JsonNode)call[0]));
        _mapping = new ValueMapping([new DateMapper(), new LinesMapper()], json, new Teaser());
    }

    [Test]
    public void Json_is_indented_in_the_file_and_flat_in_the_database()
    {
        var written = _mapping.Export("[\"British\",\"Irish\"]", "Umbraco.Tags");

        Assert.That(written, Is.EqualTo("[\n  \"British\",\n  \"Irish\"\n]"));
        Assert.That(_mapping.Import(written, "Umbraco.Tags"), Is.EqualTo("[\"British\",\"Irish\"]"));
    }

    [Test]
    public void Letters_beyond_ascii_are_escaped_in_json_only()
    {
        Assert.That(_mapping.Export("{\"markup\":\"<p>ä</p>\"}", "Umbraco.RichText"), Does.Contain("\\u003Cp\\u003E\\u00E4\\u003C/p\\u003E"));
        Assert.That(_mapping.Export("<p>ä</p>", "Umbraco.TextArea"), Is.EqualTo("<p>ä</p>"));
    }

    [TestCase("[Draft] something")]
    [TestCase("{curly} words")]
    [TestCase("true")]
    [TestCase("  padded  ")]
    public void Text_that_only_looks_like_json_stays_as_it_is(string text)
    {
        Assert.That(_mapping.Export(text, "Umbraco.TextBox"), Is.EqualTo(text));
        Assert.That(_mapping.Import(text, "Umbraco.TextBox"), Is.EqualTo(text));
    }

    [Test]
    public void Numbers_and_dates_do_not_depend_on_the_servers_language()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
        try
        {
            Assert.Multiple(() =>
            {
                Assert.That(_mapping.Export(1.5m, "Umbraco.Decimal"), Is.EqualTo("1.5"));
                Assert.That(_mapping.Export(new DateTime(2025, 6, 25, 19, 35, 4), "Umbraco.DateTime"), Is.EqualTo("2025-06-25T19:35:04"));
                Assert.That(ValueMapping.ToStorage("1.5", ValueStorageType.Decimal), Is.EqualTo(1.5m));
                Assert.That(ValueMapping.ToStorage("2025-06-25T19:35:04", ValueStorageType.Date), Is.EqualTo(new DateTime(2025, 6, 25, 19, 35, 4)));
                Assert.That(ValueMapping.ToStorage("true", ValueStorageType.Integer), Is.EqualTo(1));
            });
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [TestCase("")]
    [TestCase("  \n ")]
    public void Nothing_but_space_is_no_value(string written) => Assert.That(_mapping.Import(written, "Umbraco.TextBox"), Is.Null);

    [Test]
    public void A_value_without_control_characters_can_be_written_into_xml() =>
        Assert.That(_mapping.Export("a\u0001b\u000bc 😀", "Umbraco.TextBox"), Is.EqualTo("abc 😀"));

    [Test]
    public void The_values_of_a_block_are_unfolded_and_each_part_is_in_alphabetical_order()
    {
        var stored = Blocks("""{"editorAlias":"Umbraco.RichText","value":"{\"markup\":\"hello\"}","alias":"text","culture":null,"segment":null}""");

        var written = JsonNode.Parse(_mapping.Export(stored, "Umbraco.BlockList"))!;

        Assert.Multiple(() =>
        {
            Assert.That(((JsonObject)written).Select(part => part.Key), Is.EqualTo(new[] { "contentData", "settingsData", "expose", "layout" }));
            var value = (JsonObject)written["contentData"]![0]!["values"]![0]!;
            Assert.That(value.Select(part => part.Key), Is.EqualTo(new[] { "alias", "culture", "editorAlias", "segment", "value" }));
            Assert.That(value["editorAlias"], Is.Null);
            Assert.That(value["value"]!["markup"]!.ToString(), Is.EqualTo("hello"));
            var item = (JsonObject)written["layout"]!["Umbraco.BlockList"]![0]!;
            Assert.That(item.Select(part => part.Key), Is.EqualTo(new[] { "contentKey", "contentUdi", "settingsKey", "settingsUdi" }));
        });
    }

    [Test]
    public void Blocks_within_blocks_come_back_as_they_were_stored()
    {
        var inner = Blocks("""{"alias":"title","culture":null,"editorAlias":null,"segment":null,"value":"Say \"hi\" [now]"}""");
        var value = new JsonObject { ["alias"] = "teasers", ["culture"] = null, ["editorAlias"] = null, ["segment"] = null, ["value"] = Normal(inner) };
        var stored = Normal(Blocks(value.ToJsonString()));

        var written = _mapping.Export(stored, "Umbraco.BlockList");

        Assert.That(JsonNode.Parse(written)!["contentData"]![0]!["values"]![0]!["value"]!["contentData"], Is.InstanceOf<JsonArray>());
        Assert.That(_mapping.Import(written, "Umbraco.BlockList"), Is.EqualTo(stored));
    }

    [Test]
    public void A_text_in_a_block_that_looks_like_json_is_not_torn_apart()
    {
        var stored = Normal(Blocks("""{"alias":"title","culture":null,"editorAlias":null,"segment":null,"value":"{curly}"}"""));

        Assert.That(_mapping.Import(_mapping.Export(stored, "Umbraco.BlockList"), "Umbraco.BlockList"), Is.EqualTo(stored));
    }

    [Test]
    public void Lines_get_their_windows_ends_back() =>
        Assert.That(_mapping.Import("one\ntwo", "Umbraco.MultipleTextstring"), Is.EqualTo("one\r\ntwo"));

    private string Normal(string stored) => _mapping.Import(_mapping.Export(stored, "Umbraco.BlockList"), "Umbraco.BlockList")!;

    private static string Blocks(string value) => $$"""
        {"layout":{"Umbraco.BlockList":[{"contentKey":"0d1a6d0c-7f3f-4e56-8d2c-3c1d3c1a0001"}]},"settingsData":[],
        "contentData":[{"key":"0d1a6d0c-7f3f-4e56-8d2c-3c1d3c1a0001","contentTypeKey":"{{_teaser}}","values":[{{value}}]}],
        "expose":[{"contentKey":"0d1a6d0c-7f3f-4e56-8d2c-3c1d3c1a0001","culture":null,"segment":null}]}
        """;

    private sealed class Teaser : IBlockContentTypes
    {
        public string? EditorOf(Guid contentTypeKey, string propertyAlias) => propertyAlias switch
        {
            _ when contentTypeKey != _teaser => null,
            "title" => "Umbraco.TextBox",
            "text" => "Umbraco.RichText",
            "teasers" => "Umbraco.BlockList",
            _ => null,
        };
    }
}
