using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.IntegrationTests.Harness;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>One site with three languages for all tests of this folder. Each test works below items of its own.</summary>
[SetUpFixture]
public sealed class SharedSite
{
    internal static TestSite Site { get; private set; } = null!;

    /// <summary>A type without languages: a text, a number, a decimal, a date and a flag.</summary>
    internal static IContentType Page { get; private set; } = null!;

    /// <summary>A type in languages, whose title is in languages and whose note is not.</summary>
    internal static IContentType Article { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Site = await TestSite.StartAsync(services =>
            services.AddTransient<INotificationHandler<ContentRefreshNotification>, RefreshListener>());
        await AddLanguage("da-DK", "Danish");
        await AddLanguage("de-DE", "German");
        Page = Site.ADocumentType("page")
            .With("title", Constants.DataTypes.Textbox)
            .With("body", Constants.DataTypes.Textarea)
            .With("count", Site.ADataType(Constants.PropertyEditors.Aliases.Integer, ValueStorageType.Integer))
            .With("price", Site.ADataType(Constants.PropertyEditors.Aliases.Decimal, ValueStorageType.Decimal))
            .With("when", Constants.DataTypes.DateTime)
            .With("flag", Constants.DataTypes.Boolean)
            .Saved();
        Article = Site.ADocumentType("article")
            .InLanguages()
            .With("title", Constants.DataTypes.Textbox, ContentVariation.Culture)
            .With("note", Constants.DataTypes.Textbox)
            .Saved();
    }

    [OneTimeTearDown]
    public async Task Stop() => await Site.DisposeAsync();

    private static Task AddLanguage(string isoCode, string name) => Site.Get<ILanguageService>()
        .CreateAsync(new Language(isoCode, name), Constants.Security.SuperUserKey);
}
