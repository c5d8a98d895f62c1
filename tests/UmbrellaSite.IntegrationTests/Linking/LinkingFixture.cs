using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Scoping;
using UmbrellaSite.Cms.Persistence.Sql;
using UmbrellaSite.IntegrationTests.Harness;
using UmbrellaSite.Sql;

namespace UmbrellaSite.IntegrationTests.Linking;

/// <summary>One site for the tests of a class, with a type of pages that can refer to others and carry tags.</summary>
public abstract class LinkingFixture
{
    protected static readonly Guid Editor = Constants.Security.SuperUserKey;

    internal TestSite Site { get; private set; } = null!;

    internal PageTypes Types { get; private set; } = null!;

    protected IContentService Content => Site.Get<IContentService>();

    protected IMediaService Media => Site.Get<IMediaService>();

    [OneTimeSetUp]
    public async Task StartSite()
    {
        Site = await TestSite.StartAsync(Options);
        Types = await PageTypes.Create(Site);
    }

    [OneTimeTearDown]
    public async Task StopSite() => await Site.DisposeAsync();

    protected virtual string[] Options => [];

    /// <summary>A saved page, not published.</summary>
    protected IContent ADraft(string name, IContent? below = null, Action<IContent>? fill = null)
    {
        var page = Content.Create(name, below?.Id ?? Constants.System.Root, Types.Page.Alias);
        fill?.Invoke(page);
        Assert.That(Content.Save(page).Success, Is.True, $"the page {name} could not be saved");
        return page;
    }

    protected IContent APage(string name, IContent? below = null, Action<IContent>? fill = null) =>
        Publish(ADraft(name, below, fill));

    /// <summary>A page that varies by culture, published in those that have a name.</summary>
    protected IContent AVariantPage(IContent? below, params (string Culture, string Name)[] names)
    {
        var page = Content.Create(names[0].Name, below?.Id ?? Constants.System.Root, Types.VariantPage.Alias);
        foreach (var (culture, name) in names)
        {
            page.SetCultureName(name, culture);
        }

        Assert.That(Content.Save(page).Success, Is.True);
        return Publish(page);
    }

    protected IContent Publish(IContent page)
    {
        Assert.That(Content.Publish(page, ["*"]).Success, Is.True, $"{page.Name} could not be published");
        return page;
    }

    protected IContent Reload(IContent page) => Content.GetById(page.Id)!;

    protected IMedia AFolder(string name)
    {
        var folder = Media.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Media.Save(folder);
        return folder;
    }

    protected static string UdiOf(IContent page) => new GuidUdi(Constants.UdiEntityType.Document, page.Key).ToString();

    /// <summary>A number straight from the database, for what services do not show.</summary>
    internal int Count(SqlBuilder sql)
    {
        using var scope = Site.Scope();
        return ((IDatabaseScope)scope).Database.Scalar<int>(sql);
    }
}
