using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.Site;

/// <summary>Tests that share one running site, each with names of its own.</summary>
internal abstract class SiteTests
{
    protected static readonly Guid User = Constants.Security.SuperUserKey;

    private static int _number;

    protected TestSite Site { get; private set; } = null!;

    protected virtual string[] Options => [];

    protected ILanguageService Languages => Site.Get<ILanguageService>();

    protected IDictionaryItemService Dictionary => Site.Get<IDictionaryItemService>();

    [OneTimeSetUp]
    public async Task StartSite() => Site = await TestSite.StartAsync(Options);

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    /// <summary>The name with a number that no other test has.</summary>
    protected static string Own(string name) => $"{name}{Interlocked.Increment(ref _number)}";

    protected async Task<ILanguage> Language(string isoCode) =>
        await Languages.GetAsync(isoCode) ?? await NewLanguage(isoCode);

    protected async Task<ILanguage> NewLanguage(string isoCode, Action<Language>? with = null)
    {
        var language = new Language(isoCode, isoCode);
        with?.Invoke(language);
        var created = await Languages.CreateAsync(language, User);
        Assert.That(created.Status, Is.EqualTo(Umbraco.Cms.Core.Services.OperationStatus.LanguageOperationStatus.Success), isoCode);
        return created.Result;
    }

    /// <param name="texts">ISO code and text, such as <c>("en-US", "Welcome")</c>.</param>
    protected async Task<IDictionaryItem> NewItem(string key, Guid? parent = null, params (string IsoCode, string Text)[] texts)
    {
        var item = new DictionaryItem(parent, key);
        foreach (var (isoCode, text) in texts)
        {
            item.Translations = [.. item.Translations, new DictionaryTranslation(await Language(isoCode), text)];
        }

        var created = await Dictionary.CreateAsync(item, User);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return created.Result;
    }
}
