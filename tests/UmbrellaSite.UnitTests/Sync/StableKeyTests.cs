using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Kinds.Types;

namespace UmbrellaSite.UnitTests.Sync;

/// <summary>The keys come from uSync exports of real sites.</summary>
[TestFixture]
internal sealed class StableKeyTests
{
    [TestCase("da", "1fe3d815")]
    [TestCase("de", "aa81aa81")]
    [TestCase("en-US", "eec79294")]
    [TestCase("hu-HU", "69c5e60d")]
    [TestCase("/", "cdcab783")]
    [TestCase("/da", "bcd0e6d0")]
    [TestCase("http://localhost:1477/kn/", "6b614e19")]
    [TestCase("*1061", "f724de78")]
    public void Languages_and_domains_have_the_key_that_uSync_derives(string text, string expected) =>
        Assert.That(StableKey.Of(text).ToString(), Is.EqualTo($"{expected}-0000-0000-0000-000000000000"));

    [Test]
    public void A_built_in_member_property_has_the_same_key_on_every_site() =>
        Assert.That(BuiltInMemberProperties.KeyOf("Member", "umbracoMemberComments").ToString(), Does.StartWith("2a280588-0000"));
}
