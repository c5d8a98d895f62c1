using System.Globalization;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Scoping;

namespace UmbrellaSite.IntegrationTests.Site;

/// <summary>The dictionary as templates use it.</summary>
[TestFixture]
internal sealed class CultureDictionaryTests : SiteTests
{
    [TestCase("de", "Brot", TestName = "A text comes in the language asked for")]
    [TestCase("de-AT", "Brot", TestName = "A regional culture that the site does not have uses its parent's language")]
    [TestCase("en-US", "Bread", TestName = "The default language is one like the others")]
    [TestCase("fr-FR", "", TestName = "A missing translation is empty and not the default language's")]
    [TestCase("ja-JP", "", TestName = "A culture without a language of the site has no texts")]
    public async Task Texts(string culture, string expected)
    {
        await Language("fr-FR");
        var key = Own("culture");
        await NewItem(key, null, ("en-US", "Bread"), ("de", "Brot"));
        Assert.That(In(culture)[key], Is.EqualTo(expected));
    }

    [Test]
    public void An_unknown_key_is_empty() => Assert.That(In("en-US")[Own("unknown")], Is.Empty);

    [Test]
    public async Task The_children_of_a_key_come_with_their_texts()
    {
        var parent = await NewItem(Own("parent"), null, ("en-US", "Parent"));
        await NewItem(parent.ItemKey + ".one", parent.Key, ("en-US", "One"), ("de", "Eins"));
        await NewItem(parent.ItemKey + ".two", parent.Key, ("de", "Zwei"));
        Assert.That(In("en-US").GetChildren(parent.ItemKey).Values, Is.EqualTo(new[] { "One" }));
    }

    [Test]
    public async Task A_changed_text_is_on_the_next_page()
    {
        var item = await NewItem(Own("page"), null, ("en-US", "Before"));
        Assert.That(In("en-US")[item.ItemKey], Is.EqualTo("Before"));
        item.Translations.Single().Value = "After";
        await Dictionary.UpdateAsync(item, User);
        Assert.That(In("en-US")[item.ItemKey], Is.EqualTo("After"));
    }

    [Test]
    public async Task A_text_that_is_not_committed_is_seen_by_nobody_else()
    {
        var item = await NewItem(Own("uncommitted"), null, ("en-US", "Before"));
        using (Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            item.Translations.Single().Value = "After";
            await Dictionary.UpdateAsync(item, User);
            Assert.That(In("en-US")[item.ItemKey], Is.EqualTo("After"), "in the scope");
            using (ExecutionContext.SuppressFlow())
            {
                var elsewhere = Task.Run(() => In("en-US")[item.ItemKey]).GetAwaiter().GetResult();
                Assert.That(elsewhere, Is.EqualTo("Before"), "elsewhere");
            }
        }

        Assert.That(In("en-US")[item.ItemKey], Is.EqualTo("Before"), "afterwards");
    }

    [Test]
    public async Task A_text_goes_with_its_language_and_its_item()
    {
        var item = await NewItem(Own("gone"), null, ("en-US", "Bread"), ("ro-RO", "Paine"));
        Assert.That(In("ro-RO")[item.ItemKey], Is.EqualTo("Paine"));
        await Languages.DeleteAsync("ro-RO", User);
        Assert.That(In("ro-RO")[item.ItemKey], Is.Empty);
        await Dictionary.DeleteAsync(item.Key, User);
        Assert.That(In("en-US")[item.ItemKey], Is.Empty);
    }

    private ICultureDictionary In(string culture) =>
        Site.Get<ICultureDictionaryFactory>().CreateDictionary(CultureInfo.GetCultureInfo(culture));
}
