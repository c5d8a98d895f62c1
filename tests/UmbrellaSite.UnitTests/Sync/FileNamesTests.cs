using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbrellaSite.Cms.Sync.Files;

namespace UmbrellaSite.UnitTests.Sync;

/// <summary>The names come from uSync exports of real sites.</summary>
[TestFixture]
internal sealed class FileNamesTests
{
    private static readonly DefaultShortStringHelper _strings = new(Options.Create(new RequestHandlerSettings()));

    [TestCase("Mrs. Dalloway", "mrs.dalloway")]
    [TestCase("Les Misérables", "les-misérables")]
    [TestCase("The Life And Opinions Of Tristram Shandy", "the-life-and-opinions-of-tristram-shandy")]
    [TestCase("Catch-22", "catch-22")]
    [TestCase("kezdőlap", "kezdőlap")]
    [TestCase("en-US", "en-us")]
    [TestCase("/", "")]
    [TestCase("/da", "da")]
    [TestCase("http://localhost:1477/kn/", "http-localhost-1477-kn")]
    [TestCase("*1061", "1061")]
    [TestCase("umbracoMediaVectorGraphics", "umbracomediavectorgraphics")]
    public void A_name_becomes_the_file_name_that_uSync_gives_it(string name, string expected) =>
        Assert.That(FileNames.Of(name, _strings), Is.EqualTo(expected));

    [TestCase("List View - Content", "ListViewContent")]
    [TestCase("True/false", "Truefalse")]
    [TestCase("Label (bigint)", "LabelBigint")]
    [TestCase("Multi URL Picker", "MultiURLPicker")]
    [TestCase("umbMember", "umbMember")]
    public void Data_types_and_relation_types_are_named_like_an_alias(string name, string expected) =>
        Assert.That(name.ToSafeAlias(_strings), Is.EqualTo(expected));

    [TestCase("app.config", "__app__.config")]
    [TestCase("Web.config", "__Web__.config")]
    [TestCase("webshop.config", "webshop.config")]
    public void No_file_is_taken_for_the_configuration_of_an_application(string name, string expected) =>
        Assert.That(FileNames.AppSafe(name), Is.EqualTo(expected));

    [Test]
    public void A_short_key_is_the_beginning_of_the_key_in_base_32() =>
        Assert.That(FileNames.ShortKey(new Guid(new byte[] { 0x00, 0x44, 0x32, 0x14, 0xc7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 })), Is.EqualTo("abcdefgh"));
}
