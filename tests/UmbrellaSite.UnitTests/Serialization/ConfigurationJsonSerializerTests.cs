using NUnit.Framework;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.UnitTests.Serialization;

internal sealed class ConfigurationJsonSerializerTests
{
    private readonly ConfigurationJsonSerializer _json = new(new JsonSerializerEncoderFactory());

    [Test]
    public void Fields_have_the_names_that_the_configuration_class_gives_them()
    {
        var slider = _json.Deserialize<SliderConfiguration>("""{"minVal": 1.5, "maxVal": "10", "enableRange": 1}""")!;
        Assert.Multiple(() =>
        {
            Assert.That(slider.MinimumValue, Is.EqualTo(1.5m));
            Assert.That(slider.MaximumValue, Is.EqualTo(10m), "numbers in quotes are read");
            Assert.That(slider.EnableRange, Is.True, "1 is a yes");
            Assert.That(_json.Serialize(slider), Does.Contain("\"minVal\":1.5"));
        });
    }

    [TestCase("""{"Multiple": "true"}""", true)]
    [TestCase("""{"multiple": "0"}""", false)]
    [TestCase("""{"MULTIPLE": ""}""", false)]
    public void Switches_are_read_in_every_way_they_were_ever_stored(string stored, bool expected) =>
        Assert.That(_json.Deserialize<DropDownFlexibleConfiguration>(stored)!.Multiple, Is.EqualTo(expected));

    [Test]
    public void A_tree_source_is_read_from_its_stored_names()
    {
        var picker = _json.Deserialize<MultiNodePickerConfiguration>("""
            {"startNode": {"type": "media", "id": "1304e1dd-ac87-4396-84fe-8a399231cb3d"}, "minNumber": 1, "maxNumber": 3, "filter": "a,b"}
            """)!;
        Assert.That((picker.TreeSource!.ObjectType, picker.MaxNumber, picker.Filter), Is.EqualTo(("media", 3, "a,b")));
    }

    [Test]
    public void Time_zones_are_read_by_their_stored_mode() =>
        Assert.That(
            _json.Deserialize<DateTimeConfiguration>("""{"timeFormat":"HH:mm","timeZones":{"mode":"custom","timeZones":["Europe/Berlin"]}}""")!.TimeZones!.Mode,
            Is.EqualTo(DateTimeConfiguration.TimeZoneMode.Custom));
}
