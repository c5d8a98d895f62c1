using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class CanonicalXmlTests
{
    [TestCase("<V>text</V>", "<V><![CDATA[text]]></V>")]
    [TestCase("<V></V>", "<V />")]
    [TestCase("<V>one\r\ntwo</V>", "<V>one\ntwo</V>")]
    [TestCase("<V>{\"b\":1,\"a\":[1, 2]}</V>", "<V><![CDATA[{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": 1\n}]]></V>")]
    [TestCase("<V>\\u00e4</V>", "<V>\\u00e4</V>")]
    [TestCase("<IsDefault>True</IsDefault>", "<IsDefault>true</IsDefault>")]
    [TestCase("<A Key=\"0CC0EBA1-9960-42C9-BF9B-60E150B429AE\" />", "<A Key=\"0cc0eba1-9960-42c9-bf9b-60e150b429ae\" />")]
    [TestCase("<V A=\"1\" B=\"2\" />", "<V B=\"2\" A=\"1\" />")]
    [TestCase("<Properties><b>2</b><a>1</a></Properties>", "<Properties><a>1</a><b>2</b></Properties>")]
    [TestCase("<Tabs><Tab><Alias>b</Alias></Tab><Tab><Alias>a</Alias></Tab></Tabs>", "<Tabs><Tab><Alias>a</Alias></Tab><Tab><Alias>b</Alias></Tab></Tabs>")]
    public void What_means_the_same_has_the_same_form(string one, string other) => Assert.That(Same(one, other), Is.True);

    [TestCase("<V>text</V>", "<V>Text</V>")]
    [TestCase("<Value>True</Value>", "<Value>true</Value>")]
    [TestCase("<V>[1,2]</V>", "<V>[2,1]</V>")]
    [TestCase("<V> text</V>", "<V>text</V>")]
    [TestCase("<Structure><A>1</A><B>2</B></Structure>", "<Structure><B>2</B><A>1</A></Structure>")]
    [TestCase("<V A=\"1\" />", "<V A=\"2\" />")]
    public void What_means_something_else_has_another_form(string one, string other) => Assert.That(Same(one, other), Is.False);

    [Test]
    public void Differences_are_named_by_where_they_stand()
    {
        var file = Parse("<C><Info><Icon>a</Icon><Name Culture=\"da\">x</Name></Info><Properties><t><Value>1</Value></t></Properties></C>");
        var site = Parse("<C><Info><Icon>b</Icon><Name Culture=\"da\">y</Name></Info><Properties><t><Value>1</Value></t><u /></Properties></C>");

        Assert.That(CanonicalXml.Differences(file, site), Is.EquivalentTo(new[] { "Info/Icon", "Info/Name[da]", "Properties/u" }));
    }

    private static bool Same(string one, string other) => XNode.DeepEquals(Parse(one), Parse(other));

    private static XElement Parse(string xml) => CanonicalXml.Of(XElement.Parse(xml, LoadOptions.PreserveWhitespace));
}
