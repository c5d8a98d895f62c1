using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Rendering;

namespace UmbrellaSite.IntegrationTests.PublishedCache;

[TestFixture]
internal sealed class VariantSnapshotTests
{
    private PageSite _site = null!;

    private IPublishedContentCache Cache => _site.Get<IPublishedContentCache>();

    private IContentService Content => _site.Get<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await PageSite.StartAsync();
        await _site.Get<ILanguageService>().CreateAsync(new Language("de-DE", "Deutsch"), Constants.Security.SuperUserKey);
        _site.Type("variantPage", varies: true);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void Each_culture_has_its_name_and_its_values()
    {
        var found = Cache.GetById(Variant("Hello", "Hallo").Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(found.Cultures.Keys, Is.EquivalentTo(new[] { "en-US", "de-DE" }));
            Assert.That(found.Cultures["de-DE"].Name, Is.EqualTo("Hallo"));
            Assert.That(found.GetProperty("text")!.GetValue("en-US"), Is.EqualTo("Hello text"));
            Assert.That(found.GetProperty("text")!.GetValue("de-DE"), Is.EqualTo("Hallo text"));
            Assert.That(found.GetProperty("text")!.GetValue("DE-de"), Is.EqualTo("Hallo text"), "cultures ignore case");
            Assert.That(found.GetProperty("text")!.HasValue("fr-FR"), Is.False);
        });
    }

    [Test]
    public void The_culture_of_the_context_is_taken_when_none_is_named()
    {
        var found = Cache.GetById(Variant("Context", "Zusammenhang").Key)!;
        _site.Get<IVariationContextAccessor>().VariationContext = new VariationContext("de-DE");
        Assert.Multiple(() =>
        {
            Assert.That(found.Name, Is.EqualTo("Zusammenhang"));
            Assert.That(found.GetProperty("text")!.GetValue(), Is.EqualTo("Zusammenhang text"));
        });
    }

    [Test]
    public void A_culture_that_is_not_published_is_not_there()
    {
        var document = Variant("Only English", "Nur englisch", publish: "en-US");
        var found = Cache.GetById(document.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(found.Cultures.Keys, Is.EquivalentTo(new[] { "en-US" }));
            Assert.That(found.IsPublished("en-US"), Is.True);
            Assert.That(found.IsPublished("de-DE"), Is.False);
            Assert.That(found.GetProperty("text")!.HasValue("de-DE"), Is.False);
        });
    }

    [Test]
    public void Unpublishing_a_culture_leaves_the_other()
    {
        var document = Variant("Stays", "Geht");
        Content.Unpublish(document, "de-DE");
        Assert.That(Cache.GetById(document.Key)!.Cultures.Keys, Is.EquivalentTo(new[] { "en-US" }));
    }

    [Test]
    public void A_draft_says_which_culture_was_edited()
    {
        var document = Variant("Edited here", "Hier nicht");
        document.SetValue("text", "edited", "en-US");
        Content.Save(document);
        var draft = Cache.GetById(preview: true, document.Key)!;
        Assert.Multiple(() =>
        {
            Assert.That(draft.IsDraft("en-US"), Is.True);
            Assert.That(draft.IsDraft("de-DE"), Is.False);
            Assert.That(draft.GetProperty("text")!.GetValue("en-US"), Is.EqualTo("edited"));
        });
    }

    private IContent Variant(string english, string german, string? publish = null)
    {
        var document = Content.Create(english, Constants.System.Root, "variantPage");
        document.SetCultureName(english, "en-US");
        document.SetCultureName(german, "de-DE");
        document.SetValue("text", english + " text", "en-US");
        document.SetValue("text", german + " text", "de-DE");
        Content.Save(document);
        _site.Publish(document, publish is null ? ["en-US", "de-DE"] : [publish]);
        return document;
    }
}
