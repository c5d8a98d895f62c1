using System.Text.Json;
using System.Text.Json.Nodes;
using NUnit.Framework;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.UnitTests.Serialization;

internal sealed class PropertyValueJsonSerializerTests
{
    private readonly PropertyValueJsonSerializer _json = new(new JsonSerializerEncoderFactory());

    [Test]
    public void Untyped_values_get_the_types_that_editors_test_for()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_json.Deserialize<object>("\"2025-01-31\""), Is.EqualTo("2025-01-31"), "a text that looks like a date stays a text");
            Assert.That(_json.Deserialize<object>("5"), Is.TypeOf<int>());
            Assert.That(_json.Deserialize<object>("5000000000"), Is.TypeOf<long>());
            Assert.That(_json.Deserialize<object>("5.5"), Is.TypeOf<double>());
            Assert.That(_json.Deserialize<object>("true"), Is.True);
            Assert.That(_json.Deserialize<object>("""["a", "b"]"""), Is.EqualTo(new[] { "a", "b" }).And.InstanceOf<IEnumerable<string>>());
            Assert.That(_json.Deserialize<object>("""[{"a": 1}]"""), Is.TypeOf<JsonArray>());
            Assert.That(_json.Deserialize<object>("""{"a": 1}"""), Is.TypeOf<JsonObject>());
            Assert.That(_json.Deserialize<object>("null"), Is.Null);
        });
    }

    [TestCase("""{"a":[],"b":[1,"x",{"c":null}],"d":[["e"],["f","g"]],"h":{}}""")]
    [TestCase("""{"nested":{"list":[]}}""")]
    public void Untyped_values_are_written_as_they_were_read(string text)
    {
        var value = _json.Deserialize<Dictionary<string, object?>>(text);
        Assert.That(_json.Serialize(value), Is.EqualTo(text));
    }

    [Test]
    public void Udis_are_texts()
    {
        var udi = new GuidUdi("document", new Guid("1304e1dd-ac87-4396-84fe-8a399231cb3d"));
        Assert.That(_json.Serialize(udi), Is.EqualTo("\"umb://document/1304e1ddac87439684fe8a399231cb3d\""));
        Assert.That(_json.Deserialize<GuidUdi>(_json.Serialize(udi)), Is.EqualTo(udi));
        Assert.That(() => _json.Deserialize<GuidUdi>("\"umb://script/a.js\""), Throws.TypeOf<JsonException>());
    }

    [Test]
    public void A_range_of_udis_keeps_its_selector()
    {
        var range = new UdiRange(new GuidUdi("document", Guid.NewGuid()), "this-and-descendants");
        Assert.That(_json.Deserialize<UdiRange>(_json.Serialize(range)), Is.EqualTo(range));
    }

    [Test]
    public void Trying_to_read_the_wrong_shape_fails_without_an_exception()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_json.TryDeserialize<BlockItemVariation>("[1]", out _), Is.False);
            Assert.That(_json.TryDeserialize<BlockItemVariation>("no JSON", out _), Is.False);
            Assert.That(_json.TryDeserialize<BlockItemVariation>(5, out _), Is.False);
            Assert.That(_json.TryDeserialize<BlockItemVariation>(JsonNode.Parse("""{"culture":"de"}""")!, out var read), Is.True);
            Assert.That(read!.Culture, Is.EqualTo("de"));
        });
    }
}
