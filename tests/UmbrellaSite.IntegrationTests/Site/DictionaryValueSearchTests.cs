namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class DictionaryValueSearchTests : SiteTests
{
    protected override string[] Options =>
        ["--Umbraco:CMS:Dictionary:EnableValueSearch=true", "--Umbraco:CMS:Dictionary:KeySearchMode=Contains"];

    [Test]
    public async Task When_the_settings_say_so_texts_and_the_middle_of_keys_are_searched_too()
    {
        var byText = await NewItem("first", null, ("en-US", "Opening hours"));
        var byKey = await NewItem("site.hours.closed", null, ("en-US", "Closed"));
        await NewItem("other", null, ("en-US", "Nothing"));
        Assert.That(
            (await Dictionary.GetDescendantsAsync(null, "hours")).Select(item => item.Key),
            Is.EquivalentTo(new[] { byText.Key, byKey.Key }));
    }
}
