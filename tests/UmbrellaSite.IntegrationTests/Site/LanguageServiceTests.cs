using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbrellaSite.IntegrationTests.Site;

[TestFixture]
internal sealed class LanguageServiceTests : SiteTests
{
    [TearDown]
    public async Task MakeEnglishTheDefaultAgain()
    {
        var english = await Language("en-US");
        if (!english.IsDefault)
        {
            english.IsDefault = true;
            await Languages.UpdateAsync(english, User);
        }
    }

    [Test]
    public async Task A_new_site_speaks_English() => Assert.Multiple(async () =>
    {
        Assert.That(await Languages.GetDefaultIsoCodeAsync(), Is.EqualTo("en-US"));
        Assert.That((await Languages.GetDefaultLanguageAsync())!.CultureName, Is.EqualTo("English (United States)"));
    });

    [Test]
    public async Task A_language_is_found_by_its_code_in_any_spelling()
    {
        var created = await NewLanguage("de-DE", language => language.IsMandatory = true);
        var found = await Languages.GetAsync("DE-de");
        Assert.Multiple(() =>
        {
            Assert.That(found!.Id, Is.EqualTo(created.Id));
            Assert.That(found.IsoCode, Is.EqualTo("de-DE"));
            Assert.That(found.IsMandatory, Is.True);
            Assert.That(found.IsDefault, Is.False);
            Assert.That(((Language)found).IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_code_belongs_to_one_language()
    {
        await NewLanguage("fr-FR");
        var again = await Languages.CreateAsync(new Language("fr-FR", "French"), User);
        Assert.That(again.Status, Is.EqualTo(LanguageOperationStatus.DuplicateIsoCode));
    }

    [Test]
    public async Task A_code_that_no_culture_has_is_refused()
    {
        var created = await Languages.CreateAsync(new Language("nonsense", "Nonsense"), User);
        Assert.That(created.Status, Is.EqualTo(LanguageOperationStatus.InvalidIsoCode));
    }

    [Test]
    public async Task A_new_default_language_takes_the_place_of_the_old_one()
    {
        await NewLanguage("it-IT", language => language.IsDefault = true);
        var defaults = (await Languages.GetAllAsync()).Where(language => language.IsDefault).Select(language => language.IsoCode);
        Assert.Multiple(async () =>
        {
            Assert.That(defaults, Is.EqualTo(new[] { "it-IT" }));
            Assert.That(await Languages.GetDefaultIsoCodeAsync(), Is.EqualTo("it-IT"));
        });
    }

    [Test]
    public async Task The_default_language_cannot_just_stop_being_it()
    {
        var english = await Language("en-US");
        english.IsDefault = false;
        var updated = await Languages.UpdateAsync(english, User);
        Assert.Multiple(async () =>
        {
            Assert.That(updated.Status, Is.EqualTo(LanguageOperationStatus.MissingDefault));
            Assert.That((await Language("en-US")).IsDefault, Is.True);
        });
    }

    [Test]
    public async Task The_default_language_cannot_be_deleted()
    {
        var deleted = await Languages.DeleteAsync("en-US", User);
        Assert.That(deleted.Status, Is.EqualTo(LanguageOperationStatus.MissingDefault));
    }

    [Test]
    public async Task A_deleted_language_takes_its_texts_along()
    {
        var key = Own("deleted.language");
        await NewItem(key, null, ("en-US", "Bread"), ("nl-NL", "Brood"));
        await Languages.DeleteAsync("nl-NL", User);
        var item = await Dictionary.GetAsync(key);
        Assert.Multiple(async () =>
        {
            Assert.That(await Languages.GetAsync("nl-NL"), Is.Null);
            Assert.That(item!.Translations.Select(translation => translation.Value), Is.EqualTo(new[] { "Bread" }));
        });
    }

    [Test]
    public async Task A_deleted_language_is_gone_from_texts_in_the_same_unit_of_work()
    {
        var key = Own("same.unit");
        await NewItem(key, null, ("en-US", "Bread"), ("pl-PL", "Chleb"));
        using var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope();
        Assert.That((await Dictionary.GetAsync(key))!.Translations, Has.Exactly(2).Items);
        await Languages.DeleteAsync("pl-PL", User);
        Assert.That((await Dictionary.GetAsync(key))!.Translations, Has.Exactly(1).Items);
    }

    [Test]
    public async Task A_deleted_language_takes_its_version_of_documents_along()
    {
        await NewLanguage("hu-HU");
        var type = new ContentType(Site.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = Own("page"), Name = Own("Page"), AllowedAsRoot = true, Variations = ContentVariation.Culture,
        };
        await Site.Get<IContentTypeService>().CreateAsync(type, User);
        var contents = Site.Get<IContentService>();
        var page = new Content(null, Constants.System.Root, type);
        page.SetCultureName("Page", "en-US");
        page.SetCultureName("Oldal", "hu-HU");
        contents.Save(page);
        contents.Publish(page, ["*"]);
        await Languages.DeleteAsync("hu-HU", User);
        var read = contents.GetById(page.Id)!;
        Assert.That((read.AvailableCultures, read.PublishedCultures), Is.EqualTo((new[] { "en-US" }, new[] { "en-US" })));
    }

    [Test]
    public async Task Languages_that_fell_back_to_a_deleted_one_fall_back_to_none()
    {
        await NewLanguage("pt-PT");
        await NewLanguage("pt-BR", language => language.FallbackIsoCode = "pt-PT");
        await Languages.DeleteAsync("pt-PT", User);
        Assert.That((await Language("pt-BR")).FallbackIsoCode, Is.Null);
    }

    [Test]
    public async Task Languages_cannot_fall_back_to_each_other()
    {
        var german = await NewLanguage("de-AT");
        await NewLanguage("de-CH", language => language.FallbackIsoCode = "de-AT");
        german.FallbackIsoCode = "de-CH";
        var updated = await Languages.UpdateAsync(german, User);
        Assert.Multiple(async () =>
        {
            Assert.That(updated.Status, Is.EqualTo(LanguageOperationStatus.InvalidFallback));
            Assert.That((await Language("de-AT")).FallbackIsoCode, Is.Null);
        });
    }

    [Test]
    public async Task A_language_cannot_fall_back_to_one_that_the_site_does_not_have()
    {
        var created = await Languages.CreateAsync(new Language("sv-SE", "Swedish") { FallbackIsoCode = "nb-NO" }, User);
        Assert.That(created.Status, Is.EqualTo(LanguageOperationStatus.InvalidFallback));
    }

    [Test]
    public async Task What_a_caller_does_to_its_copy_changes_nothing_before_it_is_saved()
    {
        (await Language("en-US")).CultureName = "Changed";
        Assert.That((await Language("en-US")).CultureName, Is.EqualTo("English (United States)"));
    }

    [Test]
    public async Task A_code_may_change_and_texts_follow()
    {
        var key = Own("renamed.language");
        await NewItem(key, null, ("es-ES", "Pan"));
        var spanish = await Language("es-ES");
        spanish.IsoCode = "es-MX";
        await Languages.UpdateAsync(spanish, User);
        var text = (await Dictionary.GetAsync(key))!.Translations.Single();
        Assert.That((text.LanguageIsoCode, text.Value), Is.EqualTo(("es-MX", "Pan")));
    }

    [Test]
    public async Task Each_notification_comes_once_and_the_last_after_the_commit()
    {
        Site.Notifications.Clear();
        await NewLanguage("fi-FI");
        var entries = Site.Notifications.Entries.Where(entry => entry.Name.StartsWith("Language", StringComparison.Ordinal));
        Assert.That(
            entries.Select(entry => (entry.Name, entry.InsideScope)),
            Is.EqualTo(new[] { ("LanguageSaving", true), ("LanguageSaved", false), ("LanguageCacheRefresher", false) }));
    }

    [Test]
    public async Task What_a_scope_did_not_complete_never_happened()
    {
        using (var scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await NewLanguage("da-DK");
            Assert.That(await Languages.GetAsync("da-DK"), Is.Not.Null, "inside the scope");
        }

        Assert.That(await Languages.GetAsync("da-DK"), Is.Null);
    }

    [Test]
    public async Task Saving_a_language_leaves_a_record_of_who_did_it()
    {
        var language = await NewLanguage("cs-CZ");
        var records = await Site.Get<IAuditService>()
            .GetItemsByEntityAsync(language.Id, 0, 10, auditTypeFilter: [AuditType.New]);
        var record = records.Items.Single(item => item.EntityType == UmbracoObjectTypes.Language.GetName());
        Assert.That((record.UserId, record.Comment), Is.EqualTo((Constants.Security.SuperUserId, "Create Language")));
    }
}
